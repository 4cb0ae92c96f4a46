package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleValues;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of a macro.
 *
 * @param value a Boolean, or the list of {@code filter} and {@code map}
 * @param last the index of the element that has decided; that of the last element when none has, and -1 when there is none
 */
record MacroResult(Object value, int last) {

    /** @throws RuleError when it has no value */
    static MacroResult of(ExpressionNodes.Macro macro, Bindings environment) {
        MacroKind kind = macro.kind();
        boolean absorbs = kind.isDecidedByOne();
        List<Object> result = new ArrayList<>();
        RuleError error = null;
        Text symbol = Text.name(macro.variable());
        int index = -1;
        List<?> elements = Evaluator.elements(macro.list(), environment);
        if (environment.isWithinMacro()) {
            environment.steps().over(elements);
        }
        for (Object element : elements) {
            index++;
            Object value;
            try {
                Bindings inner = environment.with(macro.variable(), RuleValues.normal(element), symbol);
                value = Evaluator.value(macro.body(), inner);
            } catch (RuleError e) {
                if (!absorbs) {
                    throw e;
                }
                error = error == null ? e : error;
                continue;
            }
            if (kind == MacroKind.MAP) {
                result.add(value);
            } else if (absorbs) {
                if (RuleValues.bool(value) == (kind == MacroKind.EXISTS)) {
                    return new MacroResult(value, index);
                }
            } else if (RuleValues.bool(value)) {
                result.add(element);
            }
        }
        if (error != null) {
            throw error;
        }
        return switch (kind) {
            case ALL -> new MacroResult(true, index);
            case EXISTS -> new MacroResult(false, index);
            case EXISTS_ONE -> new MacroResult(result.size() == 1, index);
            case FILTER, MAP -> new MacroResult(result, index);
        };
    }
}
