package dev.contracts.generator.expression;

import com.palantir.javapoet.CodeBlock;
import dev.contracts.model.expression.ValueType;

/**
 * A Java expression that an expression of a contract became.
 *
 * @param code the expression
 * @param type what it gives, as the contract sees it
 * @param binding how tightly its outermost operator binds
 * @param boxed whether a number or a boolean comes as an object, or a list as a {@code List} rather than an array
 * @param fails whether evaluating it may throw a RuleError
 * @param raw whether it is a double that was computed and not yet found finite
 */
public record JavaExpression(CodeBlock code, ValueType type, int binding, boolean boxed, boolean fails, boolean raw) {
    static final int PRIMARY = 10;
    public static final int UNARY = 9;
    static final int PRODUCT = 8;
    static final int SUM = 7;
    static final int COMPARISON = 6;
    static final int EQUALITY = 5;
    static final int AND = 4;
    static final int OR = 3;
    static final int CHOICE = 2;

    static JavaExpression primary(CodeBlock code, ValueType type, boolean fails) {
        return new JavaExpression(code, type, PRIMARY, false, fails, false);
    }

    static JavaExpression operator(CodeBlock code, ValueType type, int binding, boolean fails) {
        return new JavaExpression(code, type, binding, false, fails, false);
    }

    JavaExpression asBoxed() {
        return new JavaExpression(code, type, binding, true, fails, raw);
    }

    /** The same as an object: boxed, if its type has a primitive or an array. */
    JavaExpression asObject() {
        return ExpressionTypes.isPrimitive(type) || type instanceof ValueType.ListValue ? asBoxed() : this;
    }

    JavaExpression asFailing() {
        return new JavaExpression(code, type, binding, boxed, true, raw);
    }

    JavaExpression asRaw() {
        return new JavaExpression(code, type, binding, boxed, true, true);
    }

    /** The code as an operand of something that binds this tightly. */
    public CodeBlock in(int outer) {
        return binding < outer ? CodeBlock.of("($L)", code) : code;
    }
}
