package dev.contracts.model.rule;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.runtime.text.Quote;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The ids of all rules of all contracts: each is used once. */
public final class RuleIds {
    private final Diagnostics diagnostics;
    private final Map<String, SourceLocation> taken = new HashMap<>();

    public RuleIds(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    boolean take(String id, SourceLocation at) {
        SourceLocation first = taken.putIfAbsent(id, at);
        if (first != null) {
            diagnostics.error(
                    "contract.rule",
                    at,
                    "another rule has the id " + Quote.text(id) + " already, at " + first,
                    "rename one of the two");
        }
        return first == null;
    }

    public Set<String> all() {
        return taken.keySet();
    }
}
