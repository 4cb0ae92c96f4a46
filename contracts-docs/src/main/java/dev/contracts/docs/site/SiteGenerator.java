package dev.contracts.docs.site;

import dev.contracts.docs.api.ApiDocuments;
import dev.contracts.docs.document.Document;
import dev.contracts.docs.document.DocumentGenerator;
import dev.contracts.docs.document.DocumentSource;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.docs.view.SnapshotView;
import dev.contracts.output.PageAssets;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates the site: a page for each contract, one for snapshot rules, one for shared definitions, an overview, the
 * API documents, and the common style, script and search index. It works from files as well as from a server, and
 * without the script except for the search.
 */
public final class SiteGenerator implements DocumentGenerator {
    @Override
    public List<Document> write(DocumentSource source) {
        DocumentView view = source.view();
        PageAssets parts = PageAssets.load(SiteGenerator.class, "site.css", "site.js");
        String head = "/* " + Document.MARKER + " */\n";
        List<Document> documents = new ArrayList<>();
        documents.add(OverviewPage.write(view));
        view.contracts().forEach(contract -> documents.add(ContractPage.write(view, contract)));
        SnapshotView snapshot = view.snapshot();
        if (snapshot != null) {
            documents.add(SnapshotPage.write(view, snapshot));
        }
        if (!view.shared().all().isEmpty()) {
            documents.add(SharedPage.write(view));
        }
        documents.add(SearchIndex.write(view));
        documents.add(new Document("site.css", head + parts.style()));
        documents.add(new Document("site.js", head + parts.script()));
        documents.addAll(new ApiDocuments().write(source));
        return documents;
    }
}
