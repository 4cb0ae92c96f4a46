package dev.contracts.docs.builder;

import dev.contracts.Rule;
import dev.contracts.docs.view.Anchors;
import dev.contracts.docs.view.LinkTarget;
import dev.contracts.docs.view.RuleView;
import dev.contracts.docs.view.SnapshotView;
import dev.contracts.docs.view.Span;
import dev.contracts.model.snapshot.SnapshotModel;
import dev.contracts.model.snapshot.SnapshotRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Builds the view of the snapshot rules. */
final class SnapshotViewBuilder {
    private SnapshotViewBuilder() {}

    static SnapshotView of(SnapshotModel snapshot) {
        String within = words(snapshot.within());
        return new SnapshotView(
                snapshot,
                within,
                snapshot.context().stream().map(DocumentViewBuilder::context).toList(),
                snapshot.rules().stream().map(rule -> view(rule, within)).toList());
    }

    private static RuleView view(SnapshotRule model, String within) {
        Rule rule = model.toRule();
        String at = (model.contract() + " " + rule.at()).strip();
        return new RuleView(
                rule,
                new LinkTarget(Anchors.SNAPSHOT, rule.id()),
                new RuleView.Subject(RuleView.Kind.SNAPSHOT, where(model, within), at),
                null,
                null);
    }

    private static List<Span> where(SnapshotRule rule, String within) {
        List<Span> where = new ArrayList<>();
        int left = rule.contracts().size();
        for (String contract : rule.contracts()) {
            where.add(Span.link(contract, new LinkTarget(contract, contract)));
            left--;
            where.add(Span.words(left == 0 ? " within " + within : left == 1 ? " and " : ", "));
        }
        return where;
    }

    /** Formats a duration, such as {@code 2s} or {@code 1m30s}. */
    private static String words(Duration time) {
        return time.toString().substring(2).toLowerCase(Locale.ROOT);
    }
}
