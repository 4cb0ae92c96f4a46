package dev.contracts.generator.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.contracts.generator.naming.JavaNames;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.EnumValue;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.runtime.function.Logic;
import dev.contracts.runtime.function.Numbers;
import dev.contracts.runtime.function.Orders;
import dev.contracts.runtime.function.Relations;
import dev.contracts.runtime.function.RuleFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The generator of equalities, orders and tests for an item of a list. */
final class ComparisonGenerator {
    private static final ClassName NUMBERS = ClassName.get(Numbers.class);
    private static final ClassName ORDERS = ClassName.get(Orders.class);
    private static final ClassName LOGIC = ClassName.get(Logic.class);

    private final ExpressionGenerator emitter;
    private final JavaNames bindings;
    private final ExpressionTypes types;

    ComparisonGenerator(ExpressionGenerator emitter, JavaNames bindings, ExpressionTypes types) {
        this.emitter = emitter;
        this.bindings = bindings;
        this.types = types;
    }

    JavaExpression order(RuleFunction relation, JavaExpression left, JavaExpression right) {
        boolean fails = left.fails() || right.fails();
        boolean numbers = ExpressionTypes.isNumber(left.type());
        String operator = relation.text();
        CodeBlock code;
        if (numbers && left.type() == right.type()) {
            code = CodeBlock.of(
                    "$L $L $L",
                    emitter.value(left, JavaExpression.COMPARISON + 1),
                    operator,
                    emitter.value(right, JavaExpression.COMPARISON + 1));
        } else if (left.type() == Scalar.INT) {
            code = CodeBlock.of(
                    "$T.compare($L, $L) $L 0", NUMBERS, emitter.value(left, 0), emitter.value(right, 0), operator);
        } else if (numbers) {
            code = CodeBlock.of(
                    "$T.compare($L, $L) $L 0",
                    NUMBERS,
                    emitter.value(right, 0),
                    emitter.value(left, 0),
                    Relations.mirrored(relation).text());
        } else if (left.type().isText()) {
            code = CodeBlock.of(
                    "$T.compare($L, $L) $L 0",
                    ORDERS,
                    emitter.text(left).code(),
                    emitter.text(right).code(),
                    operator);
        } else {
            code = CodeBlock.of("$L.compareTo($L) $L 0", left.in(JavaExpression.PRIMARY), right.code(), operator);
        }
        return JavaExpression.operator(code, Scalar.BOOL, JavaExpression.COMPARISON, fails);
    }

    JavaExpression equal(Node node, JavaExpression left, JavaExpression right, boolean negated) {
        String operator = negated ? "!=" : "==";
        boolean fails = left.fails() || right.fails();
        ValueType one = left.type();
        ValueType other = right.type();
        if (ExpressionTypes.isPrimitive(one) && one == other) {
            CodeBlock code = CodeBlock.of(
                    "$L $L $L",
                    emitter.value(left, JavaExpression.EQUALITY + 1),
                    operator,
                    emitter.value(right, JavaExpression.EQUALITY + 1));
            return JavaExpression.operator(code, Scalar.BOOL, JavaExpression.EQUALITY, fails);
        }
        if (ExpressionTypes.isNumber(one) && ExpressionTypes.isNumber(other)) {
            JavaExpression whole = one == Scalar.INT ? left : right;
            JavaExpression decimal = one == Scalar.INT ? right : left;
            return call(
                    CodeBlock.of("$T.equal($L, $L)", NUMBERS, emitter.value(whole, 0), emitter.value(decimal, 0)),
                    negated,
                    fails);
        }
        if (one.isText() && other.isText()) {
            return text(node, left, right, negated);
        }
        if (one instanceof ListValue a
                && other instanceof ListValue b
                && isScalar(a.element())
                && isScalar(b.element())) {
            CodeBlock code = CodeBlock.of(
                    "$T.equal($L, $L)",
                    LOGIC,
                    emitter.objects(left).code(),
                    emitter.objects(right).code());
            return call(code, negated, fails);
        }
        if (isScalar(one) && one.equals(other)) {
            return call(CodeBlock.of("$L.equals($L)", left.in(JavaExpression.PRIMARY), right.code()), negated, fails);
        }
        return emitter.unsupported(node, "the comparison of objects");
    }

    private static boolean isScalar(ValueType type) {
        return type instanceof Scalar || type instanceof EnumValue;
    }

    private static JavaExpression call(CodeBlock call, boolean negated, boolean fails) {
        return negated
                ? JavaExpression.operator(CodeBlock.of("!$L", call), Scalar.BOOL, JavaExpression.UNARY, fails)
                : JavaExpression.primary(call, Scalar.BOOL, fails);
    }

    private JavaExpression text(Node node, JavaExpression left, JavaExpression right, boolean negated) {
        String operator = negated ? "!=" : "==";
        boolean fails = left.fails() || right.fails();
        List<Node> sides = node instanceof Node.Call call ? call.arguments() : List.of();
        CodeBlock constant = null;
        JavaExpression enumSide = null;
        if (left.type() instanceof EnumValue value && sides.size() == 2) {
            constant = constant(value, sides.get(1));
            enumSide = left;
        }
        if (constant == null && right.type() instanceof EnumValue value && sides.size() == 2) {
            constant = constant(value, sides.get(0));
            enumSide = right;
        }
        if (constant != null && enumSide != null) {
            CodeBlock code = CodeBlock.of("$L $L $L", enumSide.in(JavaExpression.EQUALITY + 1), operator, constant);
            return JavaExpression.operator(code, Scalar.BOOL, JavaExpression.EQUALITY, fails);
        }
        if (left.type().equals(right.type()) && left.type() instanceof EnumValue) {
            CodeBlock code = CodeBlock.of(
                    "$L $L $L", left.in(JavaExpression.EQUALITY + 1), operator, right.in(JavaExpression.EQUALITY + 1));
            return JavaExpression.operator(code, Scalar.BOOL, JavaExpression.EQUALITY, fails);
        }
        JavaExpression receiver = emitter.text(left);
        CodeBlock code = CodeBlock.of(
                "$L.equals($L)",
                receiver.in(JavaExpression.PRIMARY),
                emitter.text(right).code());
        return call(code, negated, fails);
    }

    /** The constant that a literal names; null when it names none. */
    private @Nullable CodeBlock constant(EnumValue type, Node literal) {
        if (literal instanceof Node.Literal text
                && text.value() instanceof String value
                && type.type().values().contains(value)) {
            return CodeBlock.of("$T.$L", bindings.of(type.type()), type.type().constant(value));
        }
        return null;
    }

    JavaExpression in(Node node, JavaExpression element, JavaExpression list) {
        boolean fails = element.fails() || list.fails();
        JavaExpression plain = emitter.settled(emitter.text(element));
        CodeBlock object = ExpressionTypes.isNumber(plain.type())
                ? CodeBlock.of("($T) $L", types.of(plain.type()).box(), plain.in(JavaExpression.PRIMARY))
                : plain.code();
        if (!isScalar(plain.type()) || !(list.type() instanceof ListValue values) || !isScalar(values.element())) {
            return emitter.unsupported(node, "the search for an object");
        }
        return JavaExpression.primary(
                CodeBlock.of("$T.contains($L, $L)", LOGIC, emitter.objects(list).code(), object), Scalar.BOOL, fails);
    }
}
