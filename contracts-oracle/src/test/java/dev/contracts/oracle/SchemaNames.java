package dev.contracts.oracle;

import java.net.URI;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What the schemas of one file are called by: {@code $id} and {@code $anchor}. */
final class SchemaNames {
    private static final Set<String> VALUES = Set.of("const", "enum", "default", "examples");

    private final IdentityHashMap<JsonNode, URI> bases = new IdentityHashMap<>();
    private final Map<URI, JsonNode> documents = new HashMap<>();
    private final Map<URI, Map<String, JsonNode>> anchors = new HashMap<>();

    SchemaNames(URI file, JsonNode root) {
        documents.put(file, root);
        note(file, root);
    }

    private void note(URI around, JsonNode schema) {
        URI base = around;
        if (schema.path("$id").isString()) {
            base = around.resolve(schema.get("$id").stringValue().replaceFirst("#$", ""));
            documents.put(base, schema);
        }
        bases.put(schema, base);
        if (schema.path("$anchor").isString()) {
            anchors.computeIfAbsent(base, any -> new HashMap<>())
                    .put(schema.get("$anchor").stringValue(), schema);
        }
        URI inner = base;
        schema.forEachEntry((keyword, value) -> {
            if (!VALUES.contains(keyword) && !keyword.startsWith("x-")) {
                note(inner, value);
            }
        });
        if (schema.isArray()) {
            schema.forEach(item -> note(inner, item));
        }
    }

    /** Returns what the schema around a schema is called. */
    URI base(JsonNode schema) {
        return bases.get(schema);
    }

    JsonNode document(URI uri) {
        return documents.get(uri);
    }

    JsonNode at(URI document, String fragment) {
        return fragment.isEmpty() || fragment.startsWith("/")
                ? documents.get(document).at(fragment)
                : anchors.get(document).get(fragment);
    }
}
