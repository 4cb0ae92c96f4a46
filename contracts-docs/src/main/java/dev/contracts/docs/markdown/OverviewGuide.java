package dev.contracts.docs.markdown;

import dev.contracts.docs.document.Document;
import dev.contracts.docs.document.DocumentGenerator;
import dev.contracts.docs.document.DocumentSource;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.docs.view.LinkTarget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Generates the overview of the contracts: what each defines, what is enforced, and what only in part. */
public final class OverviewGuide implements DocumentGenerator {
    @Override
    public List<Document> write(DocumentSource source) {
        DocumentView view = source.view();
        Map<String, Object> values = new HashMap<>();
        values.put("marker", Document.MARKER);
        values.put("command", Document.COMMAND);
        values.put("guide", view.plan().overview());
        values.put("contracts", view.contracts());
        values.put("snapshots", MainDocument.snapshots(view));
        GuideLinks main = new GuideLinks(source, Set.of());
        values.put("main", main.main());
        String text = MarkdownTemplate.write("overview", source.links(), target -> link(target, main.main()), values);
        return List.of(new Document(view.plan().overview().file(), text));
    }

    private static Optional<String> link(LinkTarget target, String main) {
        return main.isEmpty() ? Optional.empty() : Optional.of(main + "#" + target.anchor());
    }
}
