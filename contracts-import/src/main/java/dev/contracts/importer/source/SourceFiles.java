package dev.contracts.importer.source;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.json.FileBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents below one folder or jar, each read once. Nothing outside of it is opened. */
public final class SourceFiles {
    /** The most files that are searched for an {@code $id}. */
    private static final int MAX_SEARCHED = 5_000;
    /** The most files and folders that are looked at below the root, and how deep: it may be a home with much else in it. */
    private static final int MAX_BELOW_ROOT = 20_000;

    private static final int DEPTH_BELOW_ROOT = 4;

    private final Path root;
    private final Path searched;
    private final Diagnostics diagnostics;
    private final Map<Path, Optional<SourceDocument>> documents = new HashMap<>();

    /**
     * Creates the documents of a folder.
     *
     * @param root the folder that references may not leave; a real path
     * @param searched the folder below it in which an {@code $id} is searched
     * @param diagnostics takes what cannot be read
     */
    public SourceFiles(Path root, Path searched, Diagnostics diagnostics) {
        this.root = root;
        this.searched = searched;
        this.diagnostics = diagnostics;
    }

    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Returns the name that messages give a file. */
    public String name(Path file) {
        return root.relativize(file.toAbsolutePath().normalize())
                .toString()
                .replace(root.getFileSystem().getSeparator(), "/");
    }

    /** Tells whether a file may be read: it is below the root, and a regular file, also behind links. */
    public boolean isInside(Path file) {
        try {
            return Files.isRegularFile(file) && file.toRealPath().startsWith(root);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Reads a document; empty when it cannot be read, which is then among the diagnostics. */
    public Optional<SourceDocument> read(Path file) {
        return documents.computeIfAbsent(file.toAbsolutePath().normalize(), this::parse);
    }

    private Optional<SourceDocument> parse(Path file) {
        String name = name(file);
        return FileBytes.read(file, name, "contract.json", "split it", diagnostics)
                .flatMap(bytes -> isYaml(file)
                        ? YamlDocument.parse(file, name, bytes, diagnostics)
                        : JsonDocument.parse(file, name, bytes, diagnostics));
    }

    /** Returns the files that may be documents, sorted; empty when the folder cannot be listed. */
    public List<Path> list() {
        return list(searched, Integer.MAX_VALUE, Long.MAX_VALUE);
    }

    /** Returns the files below the root that may be documents, sorted; not all of them where there are very many. */
    public List<Path> listRoot() {
        return list(root, DEPTH_BELOW_ROOT, MAX_BELOW_ROOT);
    }

    private List<Path> list(Path folder, int depth, long most) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            List<Path> found = new ArrayList<>(files.limit(most)
                    .filter(SourceFiles::isDocument)
                    .filter(this::isInside)
                    .limit(MAX_SEARCHED)
                    .toList());
            Collections.sort(found);
            return found;
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    /** Reads a document of which nobody knows yet whether it is one; what is wrong with it is told to nobody. */
    public Optional<SourceDocument> peek(Path file) {
        Path known = file.toAbsolutePath().normalize();
        Optional<SourceDocument> read = documents.get(known);
        if (read == null) {
            read = new SourceFiles(root, searched, new Diagnostics()).read(known);
            read.ifPresent(document -> documents.put(known, Optional.of(document)));
        }
        return read;
    }

    private static boolean isDocument(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".jsonschema") || isYaml(file);
    }

    static boolean isYaml(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
