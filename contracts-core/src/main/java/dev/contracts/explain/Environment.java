package dev.contracts.explain;

import dev.contracts.runtime.RuleError;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variables that an expression sees, innermost first, each with its value and with what to call it in a message.
 *
 * @param symbol how a message names it; empty for {@code self}, whose members go by their own names
 * @param definition what {@code cel.bind} has bound it to; null otherwise
 * @param memory null where it is not worth while: for one element of many
 */
record Environment(
        String name,
        Object value,
        String symbol,
        @Nullable Expression definition,
        @Nullable Environment outer,
        @Nullable Memory memory) {

    /** The variables of a scope. A rule of identity is about its item, the others are about {@code self}. */
    static Environment of(Scope scope) {
        Environment inner = null;
        boolean identity = scope.values().containsKey("item");
        for (Map.Entry<String, @Nullable Object> entry : scope.values().entrySet()) {
            String name = entry.getKey();
            boolean subject = name.equals(identity ? "item" : "self");
            inner = new Environment(
                    name, Values.normal(entry.getValue()), subject ? "" : name, null, inner, new Memory());
        }
        if (inner == null) {
            throw new RuleError("nothing is known");
        }
        return inner;
    }

    /** With the variable of a macro. */
    Environment with(String variable, Object element, String called) {
        return new Environment(variable, element, called, null, this, null);
    }

    /** With the variable of {@code cel.bind}. @throws RuleError when what it is bound to has no value */
    Environment bind(Nodes.Bind bind) {
        return memory == null ? bound(bind, this) : memory.bind(bind, this);
    }

    static Environment bound(Nodes.Bind bind, Environment outside) {
        Object bound = Evaluator.value(bind.value(), outside);
        return new Environment(bind.variable(), bound, bind.variable(), bind.value(), outside, new Memory());
    }

    /** What a macro comes to here. @throws RuleError when it has no value */
    MacroRun run(Nodes.Macro macro) {
        return memory == null ? MacroRun.of(macro, this) : memory.run(macro, this);
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
