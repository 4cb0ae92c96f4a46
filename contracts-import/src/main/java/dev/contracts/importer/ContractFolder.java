package dev.contracts.importer;

import dev.contracts.importer.fit.DialectFit;
import dev.contracts.importer.fit.SchemaText;
import dev.contracts.importer.fit.TreeDifference;
import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.json.JsonFile;
import dev.contracts.model.link.SchemaFiles;
import dev.contracts.output.AtomicFile;
import dev.contracts.output.OwnedFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The folder of an imported contract: the schema, which every import writes anew, and the overlay, which only the first does. */
public final class ContractFolder {
    private final Path folder;

    /** @param folder named as the contract is; it may not be there yet */
    public ContractFolder(Path folder) {
        this.folder = folder;
    }

    public Path schema() {
        return folder.resolve("schema.json");
    }

    public Path overlay() {
        return folder.resolve(SchemaFiles.OVERLAY);
    }

    /** Tells whether there is a contract of that name that was not imported. */
    public boolean isOfAnotherKind() {
        return Files.exists(schema()) && !Files.exists(overlay());
    }

    /** Returns what an import would change in the schema; empty when there is none yet. */
    public List<TreeDifference> changes(ImportedContract imported) throws IOException {
        return Files.exists(schema()) ? TreeDifference.between(read(schema()), json(imported)) : List.of();
    }

    /** Returns what lint has against the overlay that is there, beside the new schema. */
    public List<Diagnostic> faults(ImportedContract imported) throws IOException {
        if (!Files.exists(overlay())) {
            return List.of();
        }
        try (OwnedFolder trial = OwnedFolder.create("contracts-import")) {
            return DialectFit.faults(
                    trial.path(), imported.name(), imported.fitted().json(), Files.readAllBytes(overlay()));
        }
    }

    /** Writes the schema, and the overlay when there is none. */
    public void write(ImportedContract imported) throws IOException {
        Files.createDirectories(folder);
        AtomicFile.write(schema(), bytes(imported.fitted().json()));
        if (!Files.exists(overlay())) {
            AtomicFile.write(overlay(), bytes(imported.fitted().overlay()));
        }
    }

    private static JsonNode json(ImportedContract imported) {
        // read again, so that numbers are of the same kind on both sides
        return parse("schema.json", bytes(imported.fitted().json()));
    }

    private static JsonNode read(Path file) throws IOException {
        return parse(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    private static JsonNode parse(String name, byte[] bytes) {
        Diagnostics diagnostics = new Diagnostics();
        return JsonFile.parse(name, bytes, diagnostics)
                .map(JsonFile::root)
                .orElseThrow(() -> new ContractException(diagnostics.sorted()));
    }

    private static byte[] bytes(JsonNode json) {
        return SchemaText.of(json).getBytes(StandardCharsets.UTF_8);
    }
}
