package dev.contracts.docs.view;

import java.util.List;

/**
 * The rules on payloads of several contracts that were taken at one moment.
 *
 * @param description what the rules are about; may be empty
 * @param within how far apart the payloads may have been taken, in words
 * @param decisions sentences on what the requirement left open
 * @param context what the rules need from outside the payloads
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
