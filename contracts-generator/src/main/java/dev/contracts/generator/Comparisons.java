package dev.contracts.generator;

import static dev.contracts.generator.Libraries.runtime;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.contracts.model.cel.Node;
import dev.contracts.model.cel.ValueType;
import dev.contracts.model.cel.ValueType.EnumValue;
import dev.contracts.model.cel.ValueType.ListValue;
import dev.contracts.model.cel.ValueType.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is equal to what, what is less than what, what is in a list. */
final class Comparisons {
    private static final ClassName NUMBERS = runtime("Numbers");
    private static final ClassName ORDERS = runtime("Orders");
    private static final ClassName LOGIC = runtime("Logic");

    private final RuleEmitter emitter;
    private final Bindings bindings;
    private final ValueTypes types;

    Comparisons(RuleEmitter emitter, Bindings bindings, ValueTypes types) {
        this.emitter = emitter;
        this.bindings = bindings;
        this.types = types;
    }

    Code order(String operator, Code left, Code right) {
        boolean fails = left.fails() || right.fails();
        boolean numbers = ValueTypes.isNumber(left.type());
        CodeBlock code;
        if (numbers && left.type() == right.type()) {
            code = CodeBlock.of(
                    "$L $L $L",
                    emitter.value(left, Code.COMPARISON + 1),
                    operator,
                    emitter.value(right, Code.COMPARISON + 1));
        } else if (left.type() == Scalar.INT) {
            code = CodeBlock.of(
                    "$T.compare($L, $L) $L 0", NUMBERS, emitter.value(left, 0), emitter.value(right, 0), operator);
        } else if (numbers) {
            code = CodeBlock.of(
                    "$T.compare($L, $L) $L 0",
                    NUMBERS,
                    emitter.value(right, 0),
                    emitter.value(left, 0),
                    mirrored(operator));
        } else if (left.type().isText()) {
            code = CodeBlock.of(
                    "$T.compare($L, $L) $L 0",
                    ORDERS,
                    emitter.text(left).code(),
                    emitter.text(right).code(),
                    operator);
        } else {
            code = CodeBlock.of("$L.compareTo($L) $L 0", left.in(Code.PRIMARY), right.code(), operator);
        }
        return Code.operator(code, Scalar.BOOL, Code.COMPARISON, fails);
    }

    private static String mirrored(String operator) {
        return operator.startsWith("<") ? operator.replace('<', '>') : operator.replace('>', '<');
    }

    Code equal(Node node, Code left, Code right, boolean negated) {
        String operator = negated ? "!=" : "==";
        boolean fails = left.fails() || right.fails();
        ValueType one = left.type();
        ValueType other = right.type();
        if (ValueTypes.isPrimitive(one) && one == other) {
            CodeBlock code = CodeBlock.of(
                    "$L $L $L",
                    emitter.value(left, Code.EQUALITY + 1),
                    operator,
                    emitter.value(right, Code.EQUALITY + 1));
            return Code.operator(code, Scalar.BOOL, Code.EQUALITY, fails);
        }
        if (ValueTypes.isNumber(one) && ValueTypes.isNumber(other)) {
            Code whole = one == Scalar.INT ? left : right;
            Code decimal = one == Scalar.INT ? right : left;
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
            return call(CodeBlock.of("$L.equals($L)", left.in(Code.PRIMARY), right.code()), negated, fails);
        }
        return emitter.unsupported(node, "the comparison of objects");
    }

    private static boolean isScalar(ValueType type) {
        return type instanceof Scalar || type instanceof EnumValue;
    }

    private static Code call(CodeBlock call, boolean negated, boolean fails) {
        return negated
                ? Code.operator(CodeBlock.of("!$L", call), Scalar.BOOL, Code.UNARY, fails)
                : Code.primary(call, Scalar.BOOL, fails);
    }

    private Code text(Node node, Code left, Code right, boolean negated) {
        String operator = negated ? "!=" : "==";
        boolean fails = left.fails() || right.fails();
        List<Node> sides = node instanceof Node.Call call ? call.arguments() : List.of();
        CodeBlock constant = null;
        Code enumSide = null;
        if (left.type() instanceof EnumValue value && sides.size() == 2) {
            constant = constant(value, sides.get(1));
            enumSide = left;
        }
        if (constant == null && right.type() instanceof EnumValue value && sides.size() == 2) {
            constant = constant(value, sides.get(0));
            enumSide = right;
        }
        if (constant != null && enumSide != null) {
            CodeBlock code = CodeBlock.of("$L $L $L", enumSide.in(Code.EQUALITY + 1), operator, constant);
            return Code.operator(code, Scalar.BOOL, Code.EQUALITY, fails);
        }
        if (left.type().equals(right.type()) && left.type() instanceof EnumValue) {
            CodeBlock code =
                    CodeBlock.of("$L $L $L", left.in(Code.EQUALITY + 1), operator, right.in(Code.EQUALITY + 1));
            return Code.operator(code, Scalar.BOOL, Code.EQUALITY, fails);
        }
        Code receiver = emitter.text(left);
        CodeBlock code = CodeBlock.of(
                "$L.equals($L)", receiver.in(Code.PRIMARY), emitter.text(right).code());
        return call(code, negated, fails);
    }

    /** The constant that a literal names; null when it names none. */
    private @Nullable CodeBlock constant(EnumValue type, Node literal) {
        if (literal instanceof Node.Literal text
                && text.value() instanceof String value
                && type.type().values().contains(value)) {
            return CodeBlock.of("$T.$L", bindings.of(type.type()), bindings.constant(type.type(), value));
        }
        return null;
    }

    Code in(Node node, Code element, Code list) {
        boolean fails = element.fails() || list.fails();
        Code plain = emitter.settled(emitter.text(element));
        CodeBlock object = ValueTypes.isNumber(plain.type())
                ? CodeBlock.of("($T) $L", types.of(plain.type()).box(), plain.in(Code.PRIMARY))
                : plain.code();
        if (!isScalar(plain.type()) || !(list.type() instanceof ListValue values) || !isScalar(values.element())) {
            return emitter.unsupported(node, "the search for an object");
        }
        return Code.primary(
                CodeBlock.of("$T.contains($L, $L)", LOGIC, emitter.objects(list).code(), object), Scalar.BOOL, fails);
    }
}
