package dev.contracts.generator;

import com.palantir.javapoet.CodeBlock;
import dev.contracts.model.cel.ValueType;

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
record Code(CodeBlock code, ValueType type, int binding, boolean boxed, boolean fails, boolean raw) {
    static final int PRIMARY = 10;
    static final int UNARY = 9;
    static final int PRODUCT = 8;
    static final int SUM = 7;
    static final int COMPARISON = 6;
    static final int EQUALITY = 5;
    static final int AND = 4;
    static final int OR = 3;
    static final int CHOICE = 2;

    static Code primary(CodeBlock code, ValueType type, boolean fails) {
        return new Code(code, type, PRIMARY, false, fails, false);
    }

    static Code operator(CodeBlock code, ValueType type, int binding, boolean fails) {
        return new Code(code, type, binding, false, fails, false);
    }

    Code asBoxed() {
        return new Code(code, type, binding, true, fails, raw);
    }

    Code asFailing() {
        return new Code(code, type, binding, boxed, true, raw);
    }

    Code asRaw() {
        return new Code(code, type, binding, boxed, true, true);
    }

    /** The code as an operand of something that binds this tightly. */
    CodeBlock in(int outer) {
        return binding < outer ? CodeBlock.of("($L)", code) : code;
    }
}
