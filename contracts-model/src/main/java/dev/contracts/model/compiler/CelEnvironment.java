package dev.contracts.model.compiler;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import dev.cel.parser.CelStandardMacro;
import dev.contracts.model.expression.Node.Root;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * CEL as contracts use it: the options, the macros and the limits, the same for the checker and the reference engine.
 *
 * <p>An expression is parsed twice. {@link TypeChecker} sees it without macros, as the author wrote it; CEL's own checker sees
 * the comprehensions that its runtime needs.
 */
public final class CelEnvironment {
    /** The most code points that an expression may have. */
    public static final int MAX_LENGTH = 10_000;

    /** The greatest depth of an expression. */
    public static final int MAX_DEPTH = 100;

    /** The greatest depth of macros: each is a loop. */
    public static final int MAX_MACROS = 4;

    /** The options that a runtime must be given as well. */
    public static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .populateMacroCalls(true)
            .maxExpressionCodePointSize(MAX_LENGTH)
            .maxParseRecursionDepth(MAX_DEPTH)
            .build();

    private static final List<CelStandardMacro> MACROS = List.of(
            CelStandardMacro.HAS,
            CelStandardMacro.ALL,
            CelStandardMacro.EXISTS,
            CelStandardMacro.EXISTS_ONE,
            CelStandardMacro.MAP,
            CelStandardMacro.MAP_FILTER,
            CelStandardMacro.FILTER);

    private static final CelParser PARSER =
            CelParserFactory.standardCelParserBuilder().setOptions(OPTIONS).build();

    private CelEnvironment() {}

    /** The syntax tree as it is written, macros as calls; null when there is a problem. */
    static @Nullable CelAbstractSyntaxTree parse(String text, ExpressionDiagnostics problems) {
        if (text.codePointCount(0, text.length()) > MAX_LENGTH) {
            problems.add(
                    ExpressionDiagnostics.LIMIT,
                    0,
                    "the expression is longer than " + MAX_LENGTH + " characters",
                    "make two rules of it");
            return null;
        }
        if (text.isBlank()) {
            problems.add(ExpressionDiagnostics.SYNTAX, 0, "the expression is empty", "write a condition on self");
            return null;
        }
        QuotedNames names = QuotedNames.of(text);
        CelAbstractSyntaxTree parsed = tree(PARSER.parse(names.text()), ExpressionDiagnostics.SYNTAX, problems);
        return parsed == null ? null : names.restore(parsed);
    }

    /** The tree that CEL's runtime takes. */
    static @Nullable CelAbstractSyntaxTree compile(String text, RuleScope scope, ExpressionDiagnostics problems) {
        StructTypeProvider types = new StructTypeProvider();
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(MACROS)
                .addMacros(CelMacro.newReceiverMacro("bind", 3, CelEnvironment::expandBind))
                .addFunctionDeclarations(CelDeclarations.all())
                .setTypeProvider(types);
        for (Root root : scope.roots().keySet()) {
            builder.addVar(root.text(), types.of(scope.roots().get(root)));
        }
        scope.payloads().forEach((name, type) -> builder.addVar(name, types.of(type)));
        if (!scope.context().isEmpty()) {
            builder.addVar("context", types.names("context", scope.context()));
        }
        if (!scope.state().isEmpty()) {
            builder.addVar("state", types.names("state", scope.state()));
        }
        CelCompiler compiler = builder.build();
        QuotedNames names = QuotedNames.of(text);
        CelAbstractSyntaxTree parsed = tree(compiler.parse(names.text()), ExpressionDiagnostics.TYPE, problems);
        return parsed == null
                ? null
                : tree(compiler.check(names.restore(parsed)), ExpressionDiagnostics.TYPE, problems);
    }

    private static @Nullable CelAbstractSyntaxTree tree(
            CelValidationResult result, String id, ExpressionDiagnostics problems) {
        try {
            return result.getAst();
        } catch (CelValidationException e) {
            if (result.getErrors().isEmpty()) {
                problems.add(id, 0, String.valueOf(e.getMessage()), "write it in a simpler way");
            }
            // What follows the first error of a parser is mostly noise.
            result.getErrors().stream().limit(1).forEach(issue -> {
                String message = issue.getMessage();
                String kind = CelMessages.isLimit(message) ? ExpressionDiagnostics.LIMIT : id;
                problems.add(kind, offset(result, issue), CelMessages.plain(message), CelMessages.advice(message));
            });
            return null;
        }
    }

    private static int offset(CelValidationResult result, CelIssue issue) {
        return result.getSource().getLocationOffset(issue.getSourceLocation()).orElse(0);
    }

    /** {@code cel.bind(x, value, body)} is a comprehension over nothing whose accumulator is x. */
    private static Optional<CelExpr> expandBind(CelMacroExprFactory factory, CelExpr target, List<CelExpr> arguments) {
        boolean cel = target.exprKind().getKind() == CelExpr.ExprKind.Kind.IDENT
                && target.ident().name().equals("cel");
        CelExpr variable = arguments.get(0);
        if (!cel || variable.exprKind().getKind() != CelExpr.ExprKind.Kind.IDENT) {
            return Optional.empty();
        }
        String name = variable.ident().name();
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
