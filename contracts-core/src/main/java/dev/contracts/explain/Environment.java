package dev.contracts.explain;

import dev.contracts.runtime.RuleError;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variables that an expression sees, innermost first, each with its value and with what to call it in a message.
 *
 * @param symbol how a message names it; empty for {@code self}, whose members go by their own names
 * @param definition what {@code cel.bind} has bound it to; null otherwise
 */
record Environment(
        String name,
        Object value,
        String symbol,
        @Nullable Expression definition,
        @Nullable Environment outer) {

    /** The variables of a scope. A rule of identity is about its item, the others are about {@code self}. */
    static Environment of(Scope scope) {
        Environment inner = null;
        boolean identity = scope.values().containsKey("item");
        for (Map.Entry<String, @Nullable Object> entry : scope.values().entrySet()) {
            String name = entry.getKey();
            boolean subject = name.equals(identity ? "item" : "self");
            inner = new Environment(name, Values.normal(entry.getValue()), subject ? "" : name, null, inner);
        }
        if (inner == null) {
            throw new RuleError("nothing is known");
        }
        return inner;
    }

    /** With the variable of a macro. */
    Environment with(String variable, Object element, String called) {
        return new Environment(variable, element, called, null, this);
    }

    /** With the variable of {@code cel.bind}, defined in this environment. */
    Environment bind(String variable, Object bound, Expression by) {
        return new Environment(variable, bound, variable, by, this);
    }

    /** The innermost variable of a name. @throws RuleError when there is none */
    Environment find(String variable) {
        for (Environment at = this; at != null; at = at.outer) {
            if (at.name.equals(variable)) {
                return at;
            }
        }
        throw new RuleError("no such variable: " + variable);
    }

    /** Where a bound variable was defined. */
    Environment outside() {
        return outer == null ? this : outer;
    }
}
