package dev.contracts.generator.schema;

import dev.contracts.model.json.JsonTreeConverter;
import dev.contracts.runtime.json.JsonTrees;
import tools.jackson.databind.JsonNode;

/** Values that a schema writes, as the trees of the runtime. */
public final class SchemaLiterals {
    private SchemaLiterals() {}

    public static String canonical(JsonNode json) {
        return JsonTrees.canonical(JsonTreeConverter.tree(json));
    }
}
