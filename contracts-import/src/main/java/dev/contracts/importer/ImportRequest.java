package dev.contracts.importer;

import dev.contracts.importer.draft.Draft;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request for an import.
 *
 * @param source a file, a folder or a jar
 * @param pointer of the schema in the file; empty for the whole of it
 * @param name of the contract; null to derive it
 * @param draft of documents that do not say theirs; null to guess it
 * @param accepted the keywords that may be given up
 * @param root the folder that references may not leave; null for the one above the file's
 */
public record ImportRequest(
        Path source,
        String pointer,
        @Nullable String name,
        @Nullable Draft draft,
        Set<String> accepted,
        @Nullable Path root) {
    public ImportRequest {
        accepted = Set.copyOf(accepted);
    }

    /** Returns a request for everything in a source. */
    public static ImportRequest of(Path source) {
        return new ImportRequest(source, "", null, null, Set.of(), null);
    }

    /** Returns the same request for a contract of another name. */
    public ImportRequest withName(String other) {
        return new ImportRequest(source, pointer, other, draft, accepted, root);
    }

    /** Returns the same request, by which keywords may be given up. */
    public ImportRequest accepting(Set<String> keywords) {
        return new ImportRequest(source, pointer, name, draft, keywords, root);
    }
}
