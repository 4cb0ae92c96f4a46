package dev.contracts.explain;

import java.util.HashMap;
import java.util.Map;

/** What was worked out in an environment, so that an explanation looks at each list of a payload once. */
final class Memory {
    private final Map<Nodes.Macro, MacroRun> runs = new HashMap<>(4);
    private final Map<Nodes.Bind, Environment> bound = new HashMap<>(4);

    MacroRun run(Nodes.Macro macro, Environment environment) {
        MacroRun known = runs.get(macro);
        if (known == null) {
            known = MacroRun.of(macro, environment);
            runs.put(macro, known);
        }
        return known;
    }

    Environment bind(Nodes.Bind bind, Environment environment) {
        Environment known = bound.get(bind);
        if (known == null) {
            known = Environment.bound(bind, environment);
            bound.put(bind, known);
        }
        return known;
    }
}
