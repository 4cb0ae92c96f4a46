package dev.contracts.generator.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.runtime.function.Logic;
import dev.contracts.runtime.function.RuleFunction;
import org.jspecify.annotations.Nullable;

/** {@code &&}, {@code ||}, {@code !} and {@code ? :}: Java's operators where they mean the same as CEL's. */
final class LogicGenerator {
    private static final ClassName LOGIC = ClassName.get(Logic.class);

    private final ExpressionGenerator emitter;
    private final ExpressionTypes types;
    private final SelectGenerator fields;
    private final FunctionGenerator calls;
    private final AggregateGenerator folds;

    LogicGenerator(
            ExpressionGenerator emitter,
            ExpressionTypes types,
            SelectGenerator fields,
            FunctionGenerator calls,
            AggregateGenerator folds) {
        this.emitter = emitter;
        this.types = types;
        this.fields = fields;
        this.calls = calls;
        this.folds = folds;
    }

    JavaExpression and(Node.Call node) {
        return logical(node, "and", JavaExpression.AND);
    }

    JavaExpression or(Node.Call node) {
        return logical(node, "or", JavaExpression.OR);
    }

    /** Emits a logical operator; where its left side can fail, the right one may still decide. */
    private JavaExpression logical(Node.Call node, String function, int binding) {
        JavaExpression left = emitter.emit(node.arguments().get(0));
        JavaExpression right = emitter.emit(node.arguments().get(1));
        if (left.fails()) {
            CodeBlock code = CodeBlock.of(
                    "$T.$L(() -> $L, () -> $L)",
                    LOGIC,
                    function,
                    emitter.primitive(left, 0),
                    emitter.primitive(right, 0));
            return JavaExpression.primary(code, Scalar.BOOL, true);
        }
        return infix(left, node.function().text(), right, binding);
    }

    private JavaExpression infix(JavaExpression left, String operator, JavaExpression right, int binding) {
        CodeBlock code = CodeBlock.of(
                "$L $L $L", emitter.primitive(left, binding), operator, emitter.primitive(right, binding + 1));
        return JavaExpression.operator(code, Scalar.BOOL, binding, left.fails() || right.fails());
    }

    /** The opposite of a condition: the other comparison where there is one. */
    JavaExpression not(Node condition) {
        if (condition instanceof Node.Has has) {
            return fields.hasNot(has);
        }
        boolean equality = condition instanceof Node.Call call
                && (call.function() == RuleFunction.EQUALS || call.function() == RuleFunction.NOT_EQUALS);
        JavaExpression folded = equality ? folds.fold((Node.Call) condition) : null;
        return equality && folded == null
                ? calls.oppositeOf((Node.Call) condition)
                : calls.not(folded == null ? emitter.emit(condition) : folded);
    }

    JavaExpression conditional(Node.Conditional node) {
        JavaExpression decided = decided(node);
        return decided == null ? choice(node) : decided;
    }

    /** A choice of which one side is a constant needs no constant in Java; null when no side is one. */
    private @Nullable JavaExpression decided(Node.Conditional node) {
        Boolean yes = constant(node.yes());
        Boolean no = constant(node.no());
        if ((yes == null) == (no == null)) {
            return null;
        }
        boolean opposite = Boolean.FALSE.equals(yes) || Boolean.TRUE.equals(no);
        boolean or = Boolean.TRUE.equals(yes) || Boolean.TRUE.equals(no);
        JavaExpression left = opposite ? not(node.condition()) : emitter.emit(node.condition());
        JavaExpression right = emitter.emit(yes == null ? node.yes() : node.no());
        return infix(left, or ? "||" : "&&", right, or ? JavaExpression.OR : JavaExpression.AND);
    }

    private static @Nullable Boolean constant(Node node) {
        return (node instanceof Node.Literal literal && literal.value() instanceof Boolean value) ? value : null;
    }

    private JavaExpression choice(Node.Conditional node) {
        JavaExpression condition = emitter.emit(node.condition());
        JavaExpression yes = emitter.emit(node.yes());
        JavaExpression no = emitter.emit(node.no());
        if (!yes.type().equals(no.type()) && yes.type().isText() && no.type().isText()) {
            yes = emitter.text(yes);
            no = emitter.text(no);
        }
        boolean lists = node.type() instanceof ListValue && !types.of(yes).equals(types.of(no));
        if (lists) {
            yes = emitter.objects(yes);
            no = emitter.objects(no);
        }
        yes = emitter.settled(yes);
        no = emitter.settled(no);
        CodeBlock code = CodeBlock.of(
                "$L ? $L : $L",
                emitter.primitive(condition, JavaExpression.OR),
                yes.in(JavaExpression.OR),
                no.in(JavaExpression.CHOICE));
        boolean fails = condition.fails() || yes.fails() || no.fails();
        JavaExpression result = JavaExpression.operator(code, yes.type(), JavaExpression.CHOICE, fails);
        return yes.boxed() ? result.asBoxed() : result;
    }
}
