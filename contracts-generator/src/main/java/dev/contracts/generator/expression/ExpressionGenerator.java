package dev.contracts.generator.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.naming.JavaNames;
import dev.contracts.generator.naming.JavaTypes;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.generator.source.JavaDiagnostics;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.NodeVisitor;
import dev.contracts.model.expression.RepeatedOperands;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.EnumValue;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.runtime.function.Logic;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An expression of a contract becomes a Java expression: primitives, and loops in methods of their own. It has CEL's
 * meaning, also where a part of it fails: a RuleError stands for CEL's error.
 */
public final class ExpressionGenerator implements NodeVisitor<JavaExpression> {
    private static final ClassName LOGIC = ClassName.get(Logic.class);

    private final VariableScope variables;
    private final ClassBuilder host;
    private final ExpressionTypes types;
    private final JavaDiagnostics problems;
    private final SourceLocation at;
    private final RepeatedOperands repeated;
    private final SelectGenerator fields;
    private final FunctionGenerator calls;
    private final MacroGenerator macros;
    private final AggregateGenerator folds;
    private final LogicGenerator logic;

    /**
     * @param host where helper methods go
     * @param at the expression's place, for what cannot be turned into Java
     * @param repeated those of its operands that cost steps; the scope declares the steps if there are any
     */
    public ExpressionGenerator(
            VariableScope variables,
            ClassBuilder host,
            JavaNames bindings,
            JavaDiagnostics problems,
            SourceLocation at,
            RepeatedOperands repeated) {
        this.variables = variables;
        this.host = host;
        this.types = new ExpressionTypes(new JavaTypes(bindings));
        this.problems = problems;
        this.at = at;
        this.repeated = repeated;
        this.fields = new SelectGenerator(this, host, bindings, types);
        this.calls = new FunctionGenerator(this, host, bindings, types);
        this.macros = new MacroGenerator(this, host, types);
        this.folds = new AggregateGenerator(this, host, types);
        this.logic = new LogicGenerator(this, types, fields, calls, folds);
    }

    public JavaExpression emit(Node node) {
        JavaExpression code = node.accept(this);
        return repeated.contains(node) ? counted(code) : code;
    }

    /** A list or text that costs steps: there may be none left. */
    private JavaExpression counted(JavaExpression code) {
        CodeBlock over = CodeBlock.of("$L.over($L)", variables.steps().code(), code.code());
        return new JavaExpression(over, code.type(), JavaExpression.PRIMARY, code.boxed(), true, code.raw());
    }

    /** Returns whether the evaluation of any of the nodes may cost steps, so that it cannot be put off or left out. */
    boolean costsSteps(@Nullable Node... nodes) {
        for (Node node : nodes) {
            if (repeated.isWithin(node)) {
                return true;
            }
        }
        return false;
    }

    VariableScope variables() {
        return variables;
    }

    JavaExpression unsupported(Node node, String what) {
        problems.add(
                at,
                what + " (character " + (node.offset() + 1) + ") has no Java counterpart",
                "write the rule without it");
        return JavaExpression.primary(CodeBlock.of("null"), node.type(), false);
    }

    /** A number or boolean as a primitive. */
    public CodeBlock primitive(JavaExpression code, int outer) {
        if (!code.boxed() || !ExpressionTypes.isPrimitive(code.type())) {
            return code.in(outer);
        }
        return CodeBlock.of("$L.$LValue()", code.in(JavaExpression.PRIMARY), types.of(code.type()));
    }

    /** A double that is finite, or the failure to be so. */
    CodeBlock finite(JavaExpression code, int outer) {
        return code.raw()
                ? CodeBlock.of("$T.finite($L)", FunctionGenerator.ARITHMETIC, code.code())
                : primitive(code, outer);
    }

    /** A number whose value is used as it is, an int beside a double included. */
    CodeBlock value(JavaExpression code, int outer) {
        return code.type() == Scalar.DOUBLE ? finite(code, outer) : primitive(code, outer);
    }

    /** The code in the type that a variable of this value has: no raw double, no boxed number. */
    public JavaExpression settled(JavaExpression code) {
        CodeBlock settled = ExpressionTypes.isPrimitive(code.type()) ? value(code, JavaExpression.CHOICE) : code.code();
        boolean boxed = code.boxed() && !ExpressionTypes.isPrimitive(code.type());
        int binding = settled.equals(code.code()) ? code.binding() : JavaExpression.PRIMARY;
        return new JavaExpression(settled, code.type(), binding, boxed, code.fails(), false);
    }

    /** Text of an enum's value; text itself. */
    public JavaExpression text(JavaExpression code) {
        return code.type() instanceof EnumValue
                ? JavaExpression.primary(
                        CodeBlock.of("$L.json()", code.in(JavaExpression.PRIMARY)), Scalar.STRING, code.fails())
                : code;
    }

    /** A list of strings where it may be one of an enum's values; a List where it may be an array. */
    JavaExpression plainList(JavaExpression code) {
        if (!(code.type() instanceof ListValue list)) {
            return code;
        }
        if (list.element() instanceof EnumValue) {
            CodeBlock json = CodeBlock.of("$T.json($L, $T::json)", LOGIC, code.code(), types.of(list.element()));
            return JavaExpression.primary(json, new ListValue(Scalar.STRING, list.nullable()), code.fails())
                    .asBoxed();
        }
        return code;
    }

    /** The same list as objects. */
    public JavaExpression objects(JavaExpression code) {
        JavaExpression plain = plainList(code);
        if (plain.type() instanceof ListValue list && !plain.boxed() && ExpressionTypes.isNumber(list.element())) {
            return JavaExpression.primary(CodeBlock.of("$T.list($L)", LOGIC, plain.code()), plain.type(), plain.fails())
                    .asBoxed();
        }
        return plain;
    }

    @Override
    public JavaExpression literal(Node.Literal node) {
        Object value = node.value();
        CodeBlock code;
        if (value instanceof String text) {
            code = CodeBlock.of("$L", JavaText.literal(text));
        } else if (value instanceof Long number) {
            code = CodeBlock.of("$L", JavaText.literal(number));
        } else if (value instanceof Instant instant) {
            code = constant(
                    ClassNames.INSTANT,
                    "instant " + instant,
                    CodeBlock.of("$T.parse($S)", Instant.class, instant.toString()));
        } else if (value instanceof Duration duration) {
            code = constant(
                    ClassNames.DURATION,
                    "duration "
                            + duration.toString().substring(1).replace("T", "").toLowerCase(Locale.ROOT),
                    CodeBlock.of("$T.parse($S)", Duration.class, duration.toString()));
        } else {
            code = CodeBlock.of("$L", value);
        }
        boolean negative = (value instanceof Long whole && whole < 0) || (value instanceof Double number && number < 0);
        return JavaExpression.operator(
                code, node.type(), negative ? JavaExpression.UNARY : JavaExpression.PRIMARY, false);
    }

    private CodeBlock constant(TypeName type, String words, CodeBlock value) {
        return CodeBlock.of("$L", host.constant(type, words, value));
    }

    @Override
    public JavaExpression start(Node.Start node) {
        return variables.start(node.root());
    }

    /** Refuses the node: only rules of a snapshot have it, and no Java is made of those. */
    @Override
    public JavaExpression payload(Node.Payload node) {
        throw new IllegalStateException("a rule on several contracts has no Java: " + node.name());
    }

    @Override
    public JavaExpression contextName(Node.ContextName node) {
        return variables.context(node.name(), node.type());
    }

    @Override
    public JavaExpression stateName(Node.StateName node) {
        return variables.state(node.name(), node.type());
    }

    @Override
    public JavaExpression local(Node.Local node) {
        return variables.local(node);
    }

    @Override
    public JavaExpression select(Node.Select node) {
        return fields.select(node);
    }

    @Override
    public JavaExpression has(Node.Has node) {
        return fields.has(node);
    }

    @Override
    public JavaExpression isNull(Node.IsNull node) {
        JavaExpression operand =
                node.operand() instanceof Node.Select select ? fields.select(select) : emit(node.operand());
        if (!operand.boxed() && ExpressionTypes.isPrimitive(operand.type())) {
            return JavaExpression.primary(CodeBlock.of("$L", node.negated()), Scalar.BOOL, operand.fails());
        }
        CodeBlock code = CodeBlock.of("$L $L null", operand.in(JavaExpression.EQUALITY), node.negated() ? "!=" : "==");
        return JavaExpression.operator(code, Scalar.BOOL, JavaExpression.EQUALITY, operand.fails());
    }

    @Override
    public JavaExpression call(Node.Call node) {
        return switch (node.function()) {
            case AND -> logic.and(node);
            case OR -> logic.or(node);
            case NOT -> logic.not(node.arguments().get(0));
            default -> {
                JavaExpression folded = folds.fold(node);
                yield folded == null ? calls.call(node) : folded;
            }
        };
    }

    TypeName javaType(ValueType type) {
        return types.of(type);
    }

    JavaExpression opposite(JavaExpression condition) {
        return calls.not(condition);
    }

    @Override
    public JavaExpression conditional(Node.Conditional node) {
        return logic.conditional(node);
    }

    @Override
    public JavaExpression macro(Node.Macro node) {
        return macros.macro(node);
    }

    @Override
    public JavaExpression bind(Node.Bind node) {
        return macros.bind(node);
    }

    @Override
    public JavaExpression list(Node.ListLiteral node) {
        List<JavaExpression> elements = node.elements().stream().map(this::emit).toList();
        boolean fails = elements.stream().anyMatch(JavaExpression::fails);
        ValueType element = node.type().element();
        CodeBlock all = elements.stream()
                .map(code -> element == Scalar.STRING ? text(code) : settled(code))
                .map(JavaExpression::code)
                .collect(CodeBlock.joining(", "));
        if (ExpressionTypes.isNumber(element)) {
            CodeBlock array = CodeBlock.of("new $T[] {$L}", types.of(element), all);
            return JavaExpression.primary(array, node.type(), fails);
        }
        CodeBlock list = CodeBlock.of("$T.of($L)", ClassNames.LIST, all);
        return JavaExpression.primary(list, node.type(), fails).asBoxed();
    }
}
