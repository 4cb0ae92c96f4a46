package dev.contracts.docs.markdown;

import dev.contracts.docs.document.Document;
import dev.contracts.docs.document.DocumentGenerator;
import dev.contracts.docs.document.DocumentSource;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.docs.view.RuleView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Generates the guide to the endpoints: their requests, parameters and responses. */
public final class EndpointGuide implements DocumentGenerator {
    @Override
    public List<Document> write(DocumentSource source) {
        DocumentView view = source.view();
        Map<String, Object> values = new HashMap<>();
        values.put("marker", Document.MARKER);
        values.put("command", Document.COMMAND);
        values.put("guide", view.plan().endpoints());
        values.put(
                "endpoints",
                view.contracts().stream()
                        .filter(contract -> contract.transport() != null)
                        .toList());
        values.put(
                "others",
                view.contracts().stream()
                        .filter(contract -> contract.transport() == null)
                        .toList());
        values.put("snapshots", MainDocument.snapshots(view));
        values.put("shared", MainDocument.shared(view.shared()));
        GuideLinks links = new GuideLinks(source, rules(view));
        values.put("main", links.main());
        String text = MarkdownTemplate.write("endpoints", source.links(), links::of, values);
        return List.of(new Document(view.plan().endpoints().file(), text));
    }

    private static Set<String> rules(DocumentView view) {
        Set<String> rules = new HashSet<>();
        view.contracts()
                .forEach(contract -> contract.rules().stream().map(RuleView::id).forEach(rules::add));
        MainDocument.snapshots(view)
                .forEach(snapshot -> snapshot.rules().stream().map(RuleView::id).forEach(rules::add));
        return rules;
    }
}
