package dev.contracts.generator.schema;

import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonTrees;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values that a schema writes, as the trees of the runtime. */
public final class SchemaLiterals {
    private SchemaLiterals() {}

    static @Nullable Object of(JsonNode json) {
        return new JsonCursor(json.toString().getBytes(StandardCharsets.UTF_8)).readTree();
    }

    public static String canonical(JsonNode json) {
        return JsonTrees.canonical(of(json));
    }
}
