package dev.contracts.docs.markdown;

import dev.contracts.docs.document.Document;
import dev.contracts.docs.document.DocumentGenerator;
import dev.contracts.docs.document.DocumentSource;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.docs.view.LinkTarget;
import dev.contracts.docs.view.SnapshotView;
import dev.contracts.docs.view.TypeView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Generates the main document, which describes the contracts completely on one page. */
public final class MainDocument implements DocumentGenerator {
    @Override
    public List<Document> write(DocumentSource source) {
        DocumentView view = source.view();
        Map<String, Object> values = new HashMap<>();
        values.put("marker", Document.MARKER);
        values.put("command", Document.COMMAND);
        values.put("plan", view.plan());
        values.put("contracts", view.contracts());
        values.put("snapshots", snapshots(view));
        values.put("shared", shared(view.shared()));
        values.put("diagram", FlowDiagram.mermaid(view.flow()));
        values.put("principles", view.plan().principles());
        values.put("history", view.plan().history());
        values.put("seed", view.seed());
        String text = MarkdownTemplate.write("main", source.links(), MainDocument::link, values);
        return List.of(new Document(view.plan().file(), text));
    }

    private static Optional<String> link(LinkTarget target) {
        return Optional.of("#" + target.anchor());
    }

    /** Returns the snapshot rules as a list of at most one. */
    static List<SnapshotView> snapshots(DocumentView view) {
        SnapshotView snapshot = view.snapshot();
        return snapshot == null ? List.of() : List.of(snapshot);
    }

    /**
     * Returns the definitions that no contract owns, in the two kinds that templates tell apart; empty when there are
     * none.
     */
    static List<Object> shared(List<TypeView> types) {
        return types.isEmpty()
                ? List.of()
                : List.of(Map.of(
                        "structures",
                                types.stream().filter(TypeView::isStructure).toList(),
                        "definitions",
                                types.stream()
                                        .filter(type -> !type.isStructure())
                                        .toList()));
    }
}
