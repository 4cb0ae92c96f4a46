package dev.contracts.importer.bundle;

import dev.contracts.importer.draft.Draft;
import dev.contracts.importer.draft.DraftDetection;
import dev.contracts.importer.source.SchemaPlace;
import dev.contracts.importer.source.SourceDocument;
import dev.contracts.importer.source.SourceFiles;
import dev.contracts.runtime.text.Quote;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds what references lead to: in the same document, in a neighbour by its path, in a file of the folder by its {@code $id}.
 * Nothing is ever fetched.
 */
public final class References {
    private final SourceFiles files;
    private final @Nullable Draft given;
    private final IdentityHashMap<SourceDocument, DraftDetection> drafts = new IdentityHashMap<>();
    private final IdentityHashMap<SourceDocument, Identities> identities = new IdentityHashMap<>();
    /** The document of each URI that led to one. */
    private final Map<URI, SourceDocument> documents = new LinkedHashMap<>();

    /** The files that are still to be searched for an {@code $id}: those of the folder, and then those of the root. */
    private final Deque<Supplier<List<Path>>> unsearched;

    /** @param given the draft of documents that do not say theirs; null to guess it */
    public References(SourceFiles files, @Nullable Draft given) {
        this.files = files;
        this.given = given;
        this.unsearched = new ArrayDeque<>(List.of(files::list, files::listRoot));
    }

    /** A reference that leads nowhere, in words. */
    public static final class UnresolvedException extends Exception {
        private static final long serialVersionUID = 1L;

        UnresolvedException(String message) {
            super(message);
        }
    }

    /** Returns the draft of a document. */
    public DraftDetection draft(SourceDocument document) {
        return drafts.computeIfAbsent(document, unknown -> DraftDetection.of(unknown.root(), given));
    }

    /** Reads a document as one of a draft, whatever it looks like. */
    public void assume(SourceDocument document, Draft draft) {
        drafts.put(document, new DraftDetection(draft, null));
    }

    /** Returns the URI that the document is known by. */
    public URI uri(SourceDocument document) {
        return identities(document).base("");
    }

    /** Returns the documents that a schema leads to, its own included. */
    public static Set<SourceDocument> documentsOf(References references, SchemaPlace entry) {
        Set<SourceDocument> documents = new LinkedHashSet<>();
        documents.add(entry.document());
        ReachableSchemas.from(references, entry)
                .definitions()
                .keySet()
                .forEach(place -> documents.add(place.document()));
        return documents;
    }

    /** Returns each document that was reached, by all URIs that led to it. */
    public Map<URI, SourceDocument> documents() {
        return documents;
    }

    /**
     * Finds what a reference leads to.
     *
     * @throws UnresolvedException when there is nothing, or no way to it but the network
     */
    public SchemaPlace resolve(SchemaPlace from, String reference) throws UnresolvedException {
        URI target = Uris.resolve(identities(from.document()).base(from.pointer()), reference)
                .orElseThrow(() -> new UnresolvedException(Quote.text(reference) + " is no URI"));
        URI resource = Uris.withoutFragment(target);
        SourceDocument document = document(from, reference, resource);
        documents.put(resource, document);
        Identities known = identities(document);
        URI named = known.uris().contains(resource) ? resource : known.base("");
        return known.find(named, Uris.fragment(target))
                .orElseThrow(() -> new UnresolvedException(
                        "there is nothing at " + Quote.text(reference) + " in " + document.name()));
    }

    private SourceDocument document(SchemaPlace from, String reference, URI resource) throws UnresolvedException {
        if (identities(from.document()).uris().contains(resource)) {
            return from.document();
        }
        SourceDocument known = documents.get(resource);
        if (known != null) {
            return known;
        }
        Optional<SourceDocument> beside = beside(from, reference, resource);
        if (beside.isPresent()) {
            return beside.get();
        }
        SourceDocument found = null;
        while (found == null && !unsearched.isEmpty()) {
            search(unsearched.remove().get());
            found = documents.get(resource);
        }
        if (found == null) {
            throw new UnresolvedException(Quote.text(reference) + " is not on disk, and nothing is ever fetched:"
                    + " put the file beside this one, or into a folder below it");
        }
        return found;
    }

    private Optional<SourceDocument> beside(SchemaPlace from, String reference, URI resource)
            throws UnresolvedException {
        Path folder = from.document().file().toAbsolutePath().getParent();
        Optional<String> path = Uris.relativePath(reference).or(() -> Uris.fileOf(resource));
        if (folder == null || path.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path file = Uris.child(folder, path.get());
            if (files.isInside(file)) {
                return files.read(file);
            }
            if (Files.isRegularFile(file)) {
                throw new UnresolvedException(Quote.text(reference) + " leaves the folder that is imported from:"
                        + " name a folder above both with --root");
            }
        } catch (InvalidPathException e) {
            // no name of a file, so there is none
        }
        return Optional.empty();
    }

    /** Looks into files for the URIs that they give their schemas. */
    private void search(List<Path> all) {
        for (Path file : all) {
            files.peek(file)
                    .ifPresent(document ->
                            identities(document).uris().forEach(uri -> documents.putIfAbsent(uri, document)));
        }
    }

    private Identities identities(SourceDocument document) {
        return identities.computeIfAbsent(
                document,
                unknown -> new Identities(unknown, draft(unknown).draft(), Uris.ofFile(files.name(unknown.file()))));
    }
}
