package dev.contracts.docs.view;

import java.util.List;

/**
 * The view of the snapshot rules.
 *
 * @param description what the rules are about; may be empty
 * @param within how far apart the payloads may have been taken, in words
 * @param decisions how requirements were interpreted where they were open
 * @param context the context of the rules
 * @param rules in the order of the file
 * @param file below the contract root
 */
public record SnapshotView(
        String description,
        String within,
        List<String> decisions,
        List<QueryView> context,
        List<RuleView> rules,
        String file) {
    public SnapshotView {
        decisions = List.copyOf(decisions);
        context = List.copyOf(context);
        rules = List.copyOf(rules);
    }
}
