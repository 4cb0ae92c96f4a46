package dev.contracts.importer.source;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.json.JsonFile;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A document in JSON, read as strictly as a contract. */
record JsonDocument(Path file, JsonFile json) implements SourceDocument {
    static Optional<SourceDocument> parse(Path file, String name, byte[] bytes, Diagnostics diagnostics) {
        return JsonFile.parse(name, bytes, diagnostics).map(json -> new JsonDocument(file, json));
    }

    @Override
    public JsonNode root() {
        return json.root();
    }

    @Override
    public SourceLocation at(String pointer) {
        return json.at(pointer);
    }
}
