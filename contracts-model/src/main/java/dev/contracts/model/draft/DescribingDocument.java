package dev.contracts.model.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognizes documents that describe payloads, and are none themselves: JSON Schemas, OpenAPI and AsyncAPI documents. */
public final class DescribingDocument {
    private static final Set<String> TYPES =
            Set.of("object", "array", "string", "number", "integer", "boolean", "null");
    private static final Map<String, String> DOCUMENTS = new LinkedHashMap<>();

    static {
        DOCUMENTS.put("openapi", "an OpenAPI document");
        DOCUMENTS.put("swagger", "an OpenAPI document");
        DOCUMENTS.put("asyncapi", "an AsyncAPI document");
    }

    private DescribingDocument() {}

    /**
     * Returns what a document is, such as {@code a JSON Schema}; null when it may be a payload.
     *
     * @param tree as {@link dev.contracts.runtime.json.JsonTrees} has it
     */
    public static @Nullable String kind(@Nullable Object tree) {
        if (!(tree instanceof Map<?, ?> properties)) {
            return null;
        }
        for (Map.Entry<String, String> document : DOCUMENTS.entrySet()) {
            if (properties.get(document.getKey()) instanceof String && properties.get("info") instanceof Map<?, ?>) {
                return document.getValue();
            }
        }
        boolean named = properties.get("$schema") instanceof String uri && uri.contains("json-schema.org");
        return named || describesObjects(properties) ? "a JSON Schema" : null;
    }

    /** Returns whether a value is a schema of objects that does not say so: each of its properties has a schema. */
    private static boolean describesObjects(Map<?, ?> schema) {
        if (!"object".equals(schema.get("type"))
                || !(schema.get("properties") instanceof Map<?, ?> properties)
                || properties.isEmpty()) {
            return false;
        }
        for (Object property : properties.values()) {
            boolean described = property instanceof Map<?, ?> inner
                    && (inner.containsKey("$ref")
                            || inner.containsKey("enum")
                            || inner.containsKey("const")
                            || (inner.get("type") instanceof String type && TYPES.contains(type)));
            if (!described) {
                return false;
            }
        }
        return true;
    }
}
