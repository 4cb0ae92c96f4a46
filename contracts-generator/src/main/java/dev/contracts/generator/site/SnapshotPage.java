package dev.contracts.generator.site;

import dev.contracts.generator.docs.Document;
import dev.contracts.generator.docs.view.DocumentView;
import dev.contracts.generator.docs.view.SnapshotView;
import dev.contracts.validator.report.html.HtmlTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of what several contracts must agree on.
 *
 * @param snapshot as documents show it
 */
record SnapshotPage(SnapshotView snapshot, Sentences sentences) {
    private static final HtmlTemplate CONTENT = HtmlTemplate.load(SnapshotPage.class, "snapshot.html.mustache");

    static Document write(DocumentView view, SnapshotView snapshot) {
        SnapshotPage page = new SnapshotPage(snapshot, new Sentences(PagePlace.SNAPSHOT));
        String title = "What a snapshot must agree on - " + view.plan().title();
        return Frame.page(view, PagePlace.SNAPSHOT, title, page.parts(), CONTENT.render(page));
    }

    private List<Frame.Way> parts() {
        List<Frame.Way> parts = new ArrayList<>();
        if (hasContext()) {
            parts.add(Frame.part("Context", ":context"));
        }
        if (hasDecisions()) {
            parts.add(Frame.part("Decisions", ":decisions"));
        }
        if (hasRules()) {
            parts.add(Frame.part("Rules", ":rules"));
        }
        return parts;
    }

    Optional<String> description() {
        return Optional.of(snapshot.description()).filter(text -> !text.isEmpty());
    }

    List<FieldRow> context() {
        return snapshot.context().stream()
                .map(value -> FieldRow.of(value, ":context:", sentences))
                .toList();
    }

    List<RulePart> rules() {
        return snapshot.rules().stream()
                .map(rule -> RulePart.of(rule, sentences))
                .toList();
    }

    boolean hasContext() {
        return !snapshot.context().isEmpty();
    }

    boolean hasDecisions() {
        return !snapshot.decisions().isEmpty();
    }

    boolean hasRules() {
        return !snapshot.rules().isEmpty();
    }
}
