package dev.contracts.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The ids of all rules of all contracts: each is used once. */
final class RuleIds {
    private final FindingList findings;
    private final Map<String, SourceLocation> taken = new HashMap<>();

    RuleIds(FindingList findings) {
        this.findings = findings;
    }

    boolean take(String id, SourceLocation at) {
        SourceLocation first = taken.putIfAbsent(id, at);
        if (first != null) {
            findings.error(
                    "contract.rule",
                    at,
                    "another rule has the id " + Spelling.quote(id) + " already, at " + first,
                    "rename one of the two");
        }
        return first == null;
    }

    Set<String> all() {
        return taken.keySet();
    }
}
