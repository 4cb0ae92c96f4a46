package dev.contracts.runtime.function;

import java.util.List;

/** The operands of a call. Their kinds are known only when a method asks for one; it throws a {@link RuleError} for another. */
final class Operands {
    private final Object[] values;

    Operands(Object... values) {
        this.values = values;
    }

    int count() {
        return values.length;
    }

    Object value(int index) {
        return values[index];
    }

    boolean bool(int index) {
        return RuleValues.bool(values[index]);
    }

    double number(int index) {
        return RuleValues.number(values[index]);
    }

    String text(int index) {
        return RuleValues.string(values[index]);
    }

    /** Returns a list of which every element is there. */
    List<Object> list(int index) {
        return RuleValues.known(values[index]);
    }
}
