package dev.contracts.explain;

import dev.contracts.runtime.RuleError;
import java.util.ArrayList;
import java.util.List;

/**
 * What a macro comes to.
 *
 * @param value a Boolean, or the list of {@code filter} and {@code map}
 * @param last the index of the element that has decided; that of the last element when none has, and -1 when there is none
 */
record MacroRun(Object value, int last) {

    /** @throws RuleError when it has no value */
    static MacroRun of(Nodes.Macro macro, Environment environment) {
        String kind = macro.kind();
        boolean absorbs = kind.equals("all") || kind.equals("exists");
        List<Object> result = new ArrayList<>();
        RuleError error = null;
        int index = -1;
        for (Object element : Evaluator.elements(macro.list(), environment)) {
            index++;
            Object value;
            try {
                Environment inner = environment.with(macro.variable(), Values.normal(element), macro.variable());
                value = Evaluator.value(macro.body(), inner);
            } catch (RuleError e) {
                if (!absorbs) {
                    throw e;
                }
                error = error == null ? e : error;
                continue;
            }
            if (kind.equals("map")) {
                result.add(value);
            } else if (absorbs) {
                if (Values.bool(value) == kind.equals("exists")) {
                    return new MacroRun(value, index);
                }
            } else if (Values.bool(value)) {
                result.add(element);
            }
        }
        if (error != null) {
            throw error;
        }
        return switch (kind) {
            case "all" -> new MacroRun(true, index);
            case "exists" -> new MacroRun(false, index);
            case "exists_one" -> new MacroRun(result.size() == 1, index);
            default -> new MacroRun(result, index);
        };
    }
}
