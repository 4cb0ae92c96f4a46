package dev.contracts.docs.markdown;

import dev.contracts.docs.document.Document;
import dev.contracts.docs.document.DocumentGenerator;
import dev.contracts.docs.document.DocumentSource;
import java.util.List;
import java.util.Map;

/** Generates the overview of the contracts: what each defines, what is enforced, and what only in part. */
public final class OverviewGuide implements DocumentGenerator {
    @Override
    public List<Document> write(DocumentSource source) {
        MainLinks main = MainLinks.of(source);
        String text = MarkdownTemplate.write("overview", source, main::to, Map.of("main", main.url()));
        return List.of(new Document(source.view().plan().guides().overview().file(), text));
    }
}
