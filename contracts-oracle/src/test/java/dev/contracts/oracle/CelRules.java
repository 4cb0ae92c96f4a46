package dev.contracts.oracle;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Expressions parsed, checked and evaluated by CEL's own library, with {@link CelFunctions}. */
final class CelRules {
    private static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .comprehensionMaxIterations(-1)
            .build();
    private static final CelRuntime RUNTIME = runtime();
    private static final Pattern CONTEXT = Pattern.compile("\\bcontext\\.(\\w+)");

    private final CelTypes types;
    private final Map<Map<String, CelType>, CelCompiler> compilers = new HashMap<>();
    private final Map<Map<String, CelType>, Map<String, CelRuntime.Program>> programs = new HashMap<>();

    CelRules(CelTypes types) {
        this.types = types;
    }

    private static CelRuntime runtime() {
        Set<String> replaced = CelFunctions.replacements().stream()
                .map(CelFunctionBinding::getOverloadId)
                .collect(Collectors.toSet());
        CelStandardFunctions standard = CelStandardFunctions.newBuilder()
                .filterFunctions((function, overload) ->
                        !replaced.contains(((Enum<?>) overload).name().toLowerCase(Locale.ROOT)))
                .build();
        return CelRuntimeFactory.legacyCelRuntimeBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardFunctions(standard)
                .addFunctionBindings(CelFunctions.bindings())
                .build();
    }

    /** Returns the names that an expression reads of what is given beside a payload. */
    static Set<String> contextOf(String expression) {
        return CONTEXT.matcher(expression).results().map(read -> read.group(1)).collect(Collectors.toSet());
    }

    /** Returns the value of an expression; empty when it has none. */
    Optional<Object> value(String expression, Map<String, CelType> variables, Map<String, ?> values) {
        CelRuntime.Program program = programs.computeIfAbsent(variables, any -> new HashMap<>())
                .computeIfAbsent(expression, any -> program(expression, variables));
        try {
            return Optional.of(program.eval(values));
        } catch (CelEvaluationException e) {
            return Optional.empty();
        }
    }

    private CelRuntime.Program program(String expression, Map<String, CelType> variables) {
        CelCompiler compiler = compilers.computeIfAbsent(variables, this::compiler);
        try {
            CelAbstractSyntaxTree tree =
                    compiler.compile(QuotedNames.rule(expression)).getAst();
            return RUNTIME.createProgram(tree);
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException(expression + ": " + e.getMessage(), e);
        }
    }

    private CelCompiler compiler(Map<String, CelType> variables) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setTypeProvider(types)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addMacros(CelMacro.newReceiverMacro("bind", 3, CelRules::bind))
                .addFunctionDeclarations(CelFunctions.declarations());
        variables.forEach(builder::addVar);
        return builder.build();
    }

    /** {@code cel.bind(x, value, result)}: a fold over nothing that begins with the value. */
    private static Optional<CelExpr> bind(CelMacroExprFactory factory, CelExpr target, List<CelExpr> arguments) {
        if (!target.identOrDefault().name().equals("cel")) {
            return Optional.empty();
        }
        String name = arguments.get(0).ident().name();
        return Optional.of(factory.fold(
                "#unused",
                factory.newList(),
                name,
                arguments.get(1),
                factory.newBoolLiteral(false),
                factory.newIdentifier(name),
                arguments.get(2)));
    }
}
