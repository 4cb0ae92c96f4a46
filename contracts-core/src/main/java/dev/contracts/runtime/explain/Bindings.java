package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleSteps;
import dev.contracts.runtime.function.RuleValues;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variables that an expression sees, innermost first, each with its value and with what to call it in a message.
 *
 * @param symbol how a message names it; empty for {@code self}, whose members go by their own names
 * @param definition what {@code cel.bind} has bound it to; null otherwise
 * @param memory null where it is not worth while: for one element of many
 * @param steps that the explanation may take
 */
record Bindings(
        String name,
        Object value,
        Text symbol,
        @Nullable Expression definition,
        @Nullable Bindings outer,
        @Nullable EvaluationCache memory,
        RuleSteps steps) {

    /** The variables of a scope. A rule of identity is about its item, the others are about {@code self}. */
    static Bindings of(EvaluationContext scope, RuleSteps steps) {
        Bindings inner = null;
        boolean identity = scope.values().containsKey("item");
        for (Map.Entry<String, @Nullable Object> entry : scope.values().entrySet()) {
            String name = entry.getKey();
            boolean subject = name.equals(identity ? "item" : "self");
            inner = new Bindings(
                    name,
                    RuleValues.normal(entry.getValue()),
                    Text.name(subject ? "" : name),
                    null,
                    inner,
                    new EvaluationCache(),
                    steps);
        }
        if (inner == null) {
            throw new RuleError("nothing is known");
        }
        return inner;
    }

    /** @throws RuleError when what the variable is bound to has no value: only who reads it fails */
    @Override
    public Object value() {
        if (value instanceof RuleError error) {
            throw error;
        }
        return value;
    }

    /** Adds the variable of a macro. */
    Bindings with(String variable, Object element, Text called) {
        return new Bindings(variable, element, called, null, this, null, steps);
    }

    /** Adds the variable of {@code cel.bind}. */
    Bindings bind(ExpressionNodes.Bind bind) {
        return memory == null ? bound(bind, this) : memory.bind(bind, this);
    }

    static Bindings bound(ExpressionNodes.Bind bind, Bindings outside) {
        Object bound;
        try {
            bound = Evaluator.value(bind.value(), outside);
        } catch (RuleError e) {
            bound = e;
        }
        return new Bindings(
                bind.variable(),
                bound,
                Text.name(bind.variable()),
                bind.value(),
                outside,
                new EvaluationCache(),
                outside.steps());
    }

    /** Evaluates a macro with these bindings. @throws RuleError when it has no value */
    MacroResult run(ExpressionNodes.Macro macro) {
        return memory == null ? MacroResult.of(macro, this) : memory.run(macro, this);
    }

    /** Finds the innermost variable of a name. @throws RuleError when there is none */
    Bindings find(String variable) {
        for (Bindings at = this; at != null; at = at.outer) {
            if (at.name.equals(variable)) {
                return at;
            }
        }
        throw new RuleError("no such variable: " + variable);
    }

    /** Returns whether these are the bindings of one element of many. */
    boolean isWithinMacro() {
        return memory == null;
    }

    /** Returns the bindings in which a bound variable was defined. */
    Bindings outside() {
        return outer == null ? this : outer;
    }
}
