package dev.contracts.generator.docs;

import dev.contracts.generator.docs.view.DocumentView;
import dev.contracts.generator.site.SiteWriter;
import dev.contracts.model.ContractSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a set of contracts: the main document, the guides and, where it is asked for, the site. They are written, or
 * compared with what is there.
 */
public final class Documents {
    /** What writes the documents of a project whose contracts are where they are looked for by default. */
    public static final String COMMAND = "./contracts docs";

    private static final List<DocumentWriter> MAIN = List.of(new MainDocument());
    private static final List<DocumentWriter> GUIDES = List.of(new EndpointGuide(), new OverviewGuide());
    private static final List<DocumentWriter> SITE = List.of(new SiteWriter());

    private final List<DocumentFolder> folders;

    private Documents(List<DocumentFolder> folders) {
        this.folders = List.copyOf(folders);
    }

    /**
     * Makes the documents, and writes nothing yet. The contracts' examples are run, for what is found in them.
     *
     * @throws dev.contracts.model.ContractException when the contracts' {@code documents.json} cannot be used
     * @throws IOException when a folder's path cannot be resolved
     */
    public static Documents of(ContractSet contracts, DocumentTargets targets) throws IOException {
        DocumentView view = DocumentView.of(contracts);
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
            List<DocumentWriter> writers,
            Path root,
            boolean owned,
            ContractSet contracts,
            DocumentView view,
            DocumentTargets targets)
            throws IOException {
        DocumentSource source = new DocumentSource(contracts, view, Links.from(root, contracts.root(), targets));
        List<Document> documents = new ArrayList<>();
        writers.forEach(writer -> documents.addAll(writer.write(source)));
        return new DocumentFolder(root, documents, owned);
    }

    /** How many documents there are. */
    public int size() {
        return folders.stream().mapToInt(folder -> folder.documents().size()).sum();
    }

    /**
     * Writes what is missing or differs, each file whole or not at all, and deletes from the site what is no longer generated.
     *
     * @return the files that were written or deleted, absolute; empty when all was up to date
     * @throws IOException when a file cannot be written, or is in the way and was not generated
     */
    public List<Path> write() throws IOException {
        List<Path> changed = new ArrayList<>();
        for (DocumentFolder folder : folders) {
            changed.addAll(folder.write());
        }
        return changed;
    }

    /**
     * Compares, and writes nothing.
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
