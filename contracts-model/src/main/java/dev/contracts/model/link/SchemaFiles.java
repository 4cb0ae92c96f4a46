package dev.contracts.model.link;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.json.FileBytes;
import dev.contracts.model.json.JsonFile;
import dev.contracts.model.json.RootFile;
import dev.contracts.model.schema.SchemaFile;
import dev.contracts.model.schema.SchemaParser;
import dev.contracts.runtime.text.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The schema files below a contract root, each read once. Nothing outside the root is ever opened, whatever a name or a
 * symbolic link says, and no message quotes what a file holds.
 */
public final class SchemaFiles {
    /** The file that adds to the schema beside it what is the project's own. */
    public static final String OVERLAY = "overlay.json";

    private static final String MAIN = "schema.json";

    private final @Nullable Path root;
    private final Diagnostics diagnostics;
    private final Map<String, Optional<SchemaFile>> files = new LinkedHashMap<>();

    /** @param root the real path of the root; null when there are no files but those that were added */
    public SchemaFiles(@Nullable Path root, Diagnostics diagnostics) {
        this.root = root;
        this.diagnostics = diagnostics;
    }

    /** The files that could be read, in the order in which they were asked for. */
    public Map<String, SchemaFile> all() {
        Map<String, SchemaFile> all = new LinkedHashMap<>();
        files.forEach((name, file) -> file.ifPresent(read -> all.put(name, read)));
        return all;
    }

    /** Returns the file of a name, among those that were read and those that add to them. */
    public Optional<JsonFile> find(String name) {
        for (SchemaFile file : all().values()) {
            Optional<JsonFile> overlay = file.json().overlay();
            if (file.name().equals(name)) {
                return Optional.of(file.json());
            }
            if (overlay.isPresent() && overlay.get().name().equals(name)) {
                return overlay;
            }
        }
        return Optional.empty();
    }

    void add(SchemaFile file) {
        files.put(file.name(), Optional.of(file));
    }

    /**
     * The name of a file that another one refers to by a path relative to its folder; empty when there is none below the
     * root, which is then among the diagnostics.
     */
    public Optional<String> locate(SourceLocation at, String path) {
        Path base = root;
        if (base == null) {
            return refuse(at, "the schema stands alone, so that it can refer to itself only", "write #/$defs/name");
        }
        try {
            Path folder = base.resolve(at.file()).getParent();
            Path file = (folder == null ? base : folder).resolve(path).normalize();
            if (!file.startsWith(base)) {
                return outside(at);
            }
            if (!Files.isRegularFile(file)) {
                return refuse(
                        at,
                        "the file " + Quote.text(path) + " is not there",
                        "the path is relative to the folder of this file");
            }
            Path real = file.toRealPath();
            return real.startsWith(base)
                    ? Optional.of(base.relativize(real)
                            .toString()
                            .replace(base.getFileSystem().getSeparator(), "/"))
                    : outside(at);
        } catch (InvalidPathException | IOException impossible) {
            return refuse(
                    at,
                    "the file " + Quote.text(path) + " cannot be opened",
                    "the path is relative to the folder of this file");
        }
    }

    private Optional<String> outside(SourceLocation at) {
        return refuse(
                at,
                "the reference leaves the contract root",
                "copy what is needed into a folder below the contract root");
    }

    private Optional<String> refuse(SourceLocation at, String message, String advice) {
        diagnostics.error("contract.ref", at, message, advice);
        return Optional.empty();
    }

    /**
     * Reads a file.
     *
     * @param name below the root
     * @return empty when it cannot be read, which is then among the diagnostics
     */
    public Optional<SchemaFile> read(String name) {
        Optional<SchemaFile> known = files.get(name);
        if (known == null) {
            known = bytes(name)
                    .flatMap(bytes -> JsonFile.parse(name, bytes, diagnostics))
                    .map(this::withOverlay)
                    .map(json -> SchemaParser.parse(json, diagnostics));
            files.put(name, known);
        }
        return known;
    }

    /** Adds the overlay that lies beside a contract's schema, if one does. */
    private JsonFile withOverlay(JsonFile schema) {
        if (root != null && schema.name().endsWith("/" + MAIN)) {
            String folder = schema.name().substring(0, schema.name().length() - MAIN.length());
            RootFile.read(root, folder + OVERLAY, "contract.overlay", diagnostics)
                    .ifPresent(overlay -> schema.add(overlay, diagnostics));
        }
        return schema;
    }

    private Optional<byte[]> bytes(String name) {
        Path file = root == null ? Path.of(name) : root.resolve(name);
        return FileBytes.read(file, name, "contract.json", "split it", diagnostics);
    }
}
