package dev.contracts.docs.markdown;

import dev.contracts.docs.document.Document;
import dev.contracts.docs.document.DocumentGenerator;
import dev.contracts.docs.document.DocumentSource;
import dev.contracts.docs.view.ContractView;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.docs.view.SnapshotView;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Generates the guide to the endpoints: their requests, parameters and responses. */
public final class EndpointGuide implements DocumentGenerator {
    @Override
    public List<Document> write(DocumentSource source) {
        DocumentView view = source.view();
        MainLinks main = MainLinks.of(source);
        Set<String> rules = rules(view);
        Map<Boolean, List<ContractView>> contracts = view.contracts().stream()
                .collect(Collectors.partitioningBy(contract -> contract.model().transport() != null));
        String text = MarkdownTemplate.write(
                "endpoints",
                source,
                target -> rules.contains(target.anchor()) ? main.to(target) : Optional.of("#" + target.anchor()),
                Map.of("endpoints", contracts.get(true), "others", contracts.get(false), "main", main.url()));
        return List.of(new Document(view.plan().guides().endpoints().file(), text));
    }

    /** Returns the anchors that only the main document has. */
    private static Set<String> rules(DocumentView view) {
        Set<String> rules = new HashSet<>();
        view.contracts()
                .forEach(contract ->
                        contract.rules().forEach(rule -> rules.add(rule.target().anchor())));
        SnapshotView snapshot = view.snapshot();
        if (snapshot != null) {
            snapshot.rules().forEach(rule -> rules.add(rule.target().anchor()));
        }
        return rules;
    }
}
