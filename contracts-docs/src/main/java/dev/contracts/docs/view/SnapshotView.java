package dev.contracts.docs.view;

import dev.contracts.model.snapshot.SnapshotModel;
import java.util.List;
import java.util.Objects;

/**
 * The view of the snapshot rules.
 *
 * @param model the rules themselves
 * @param within how far apart the payloads may have been taken, in words
 * @param context the context of the rules
 * @param rules in the order of the file
 */
public record SnapshotView(SnapshotModel model, String within, List<QueryView> context, List<RuleView> rules) {
    public SnapshotView {
        Objects.requireNonNull(model, "model");
        context = List.copyOf(context);
        rules = List.copyOf(rules);
    }
}
