package dev.contracts.runtime.explain;

import java.util.HashMap;
import java.util.Map;

/** The values that were worked out with some bindings, so that an explanation looks at each list of a payload once. */
final class EvaluationCache {
    private final Map<ExpressionNodes.Macro, MacroResult> runs = new HashMap<>(4);
    private final Map<ExpressionNodes.Bind, Bindings> bound = new HashMap<>(4);

    MacroResult run(ExpressionNodes.Macro macro, Bindings environment) {
        MacroResult known = runs.get(macro);
        if (known == null) {
            known = MacroResult.of(macro, environment);
            runs.put(macro, known);
        }
        return known;
    }

    Bindings bind(ExpressionNodes.Bind bind, Bindings environment) {
        Bindings known = bound.get(bind);
        if (known == null) {
            known = Bindings.bound(bind, environment);
            bound.put(bind, known);
        }
        return known;
    }
}
