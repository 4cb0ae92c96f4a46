package dev.contracts.docs.site;

import dev.contracts.docs.document.Document;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.docs.view.SnapshotView;
import dev.contracts.output.HtmlTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of what several contracts must agree on.
 *
 * @param snapshot as documents show it
 */
record SnapshotPage(SnapshotView snapshot, SentenceHtml sentences) {
    private static final HtmlTemplate CONTENT = HtmlTemplate.load(SnapshotPage.class, "snapshot.html.mustache");

    static Document write(DocumentView view, SnapshotView snapshot) {
        SnapshotPage page = new SnapshotPage(snapshot, new SentenceHtml(PagePath.SNAPSHOT));
        String title = "What a snapshot must agree on - " + view.plan().title();
        return PageFrame.page(view, PagePath.SNAPSHOT, title, page.parts(), CONTENT.render(page));
    }

    private List<PageFrame.Way> parts() {
        List<PageFrame.Way> parts = new ArrayList<>();
        if (hasContext()) {
            parts.add(PageFrame.part("Context", ":context"));
        }
        if (hasDecisions()) {
            parts.add(PageFrame.part("Decisions", ":decisions"));
        }
        if (hasRules()) {
            parts.add(PageFrame.part("Rules", ":rules"));
        }
        return parts;
    }

    Optional<String> description() {
        return Optional.of(snapshot.description()).filter(text -> !text.isEmpty());
    }

    List<PropertyRow> context() {
        return snapshot.context().stream()
                .map(value -> PropertyRow.of(value, ":context:", sentences))
                .toList();
    }

    List<RuleSection> rules() {
        return snapshot.rules().stream()
                .map(rule -> RuleSection.of(rule, sentences))
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
