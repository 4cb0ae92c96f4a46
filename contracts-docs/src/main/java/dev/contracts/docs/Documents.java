package dev.contracts.docs;

import dev.contracts.docs.builder.DocumentViewBuilder;
import dev.contracts.docs.document.Document;
import dev.contracts.docs.document.DocumentFolder;
import dev.contracts.docs.document.DocumentGenerator;
import dev.contracts.docs.document.DocumentSource;
import dev.contracts.docs.document.DocumentTargets;
import dev.contracts.docs.document.FolderLinks;
import dev.contracts.docs.document.StaleDocument;
import dev.contracts.docs.markdown.EndpointGuide;
import dev.contracts.docs.markdown.MainDocument;
import dev.contracts.docs.markdown.OverviewGuide;
import dev.contracts.docs.site.SiteGenerator;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.model.ContractSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a set of contracts: the main document, the guides and, on demand, the site. They are written, or
 * compared with the files that exist.
 */
public final class Documents {
    private static final List<DocumentGenerator> MAIN = List.of(new MainDocument());
    private static final List<DocumentGenerator> GUIDES = List.of(new EndpointGuide(), new OverviewGuide());
    private static final List<DocumentGenerator> SITE = List.of(new SiteGenerator());

    private final List<DocumentFolder> folders;

    private Documents(List<DocumentFolder> folders) {
        this.folders = List.copyOf(folders);
    }

    /**
     * Makes the documents, and writes nothing yet. The contracts' examples are checked, since documents show their
     * violations.
     *
     * @throws dev.contracts.model.diagnostic.ContractException when the contracts' {@code documents.json} cannot be
     *     used
     * @throws IOException when a folder's path cannot be resolved
     */
    public static Documents of(ContractSet contracts, DocumentTargets targets) throws IOException {
        DocumentView view = new DocumentViewBuilder(contracts).view();
        List<DocumentFolder> folders = new ArrayList<>();
        folders.add(folder(MAIN, targets.output(), false, contracts, view, targets));
        folders.add(folder(GUIDES, targets.guides(), false, contracts, view, targets));
        @Nullable Path site = targets.site();
        if (site != null) {
            folders.add(folder(SITE, site, true, contracts, view, targets));
        }
        return new Documents(folders);
    }

    private static DocumentFolder folder(
            List<DocumentGenerator> writers,
            Path root,
            boolean owned,
            ContractSet contracts,
            DocumentView view,
            DocumentTargets targets)
            throws IOException {
        DocumentSource source = new DocumentSource(contracts, view, FolderLinks.from(root, contracts.root(), targets));
        List<Document> documents = new ArrayList<>();
        writers.forEach(writer -> documents.addAll(writer.write(source)));
        return new DocumentFolder(root, documents, owned);
    }

    /** Returns how many documents there are. */
    public int size() {
        return folders.stream().mapToInt(folder -> folder.documents().size()).sum();
    }

    /**
     * Writes the files that are missing or differ, each atomically, and deletes from the site what is no longer
     * generated.
     *
     * @return the files that were written or deleted, absolute; empty when all was up to date
     * @throws IOException when a file cannot be written, or exists and was not generated
     */
    public List<Path> write() throws IOException {
        List<Path> changed = new ArrayList<>();
        for (DocumentFolder folder : folders) {
            changed.addAll(folder.write());
        }
        return changed;
    }

    /**
     * Compares the documents with the files, and writes nothing.
     *
     * @return every file that {@link #write} would change, absolute
     * @throws IOException when a file cannot be read
     */
    public List<StaleDocument> check() throws IOException {
        List<StaleDocument> stale = new ArrayList<>();
        for (DocumentFolder folder : folders) {
            stale.addAll(folder.check());
        }
        return stale;
    }
}
