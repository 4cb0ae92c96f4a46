package dev.contracts.docs.markdown;

import dev.contracts.docs.document.Document;
import dev.contracts.docs.document.DocumentGenerator;
import dev.contracts.docs.document.DocumentSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Generates the main document, which describes the contracts completely on one page. */
public final class MainDocument implements DocumentGenerator {
    @Override
    public List<Document> write(DocumentSource source) {
        String diagram = FlowDiagram.mermaid(source.contracts().contracts());
        String text = MarkdownTemplate.write(
                "main", source, target -> Optional.of("#" + target.anchor()), Map.of("diagram", diagram));
        return List.of(new Document(source.view().plan().main().file(), text));
    }
}
