package dev.contracts.model.draft;

import dev.contracts.model.keyword.Keywords;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Drafts a schema from payloads: the schemas of several payloads, and of the items of an array, are merged. A property that is
 * missing from one is optional, a value that is null in one is nullable, and strings that are all timestamps have the format
 * {@code date-time}.
 */
final class SchemaDraft {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Observations observations = new Observations();

    private SchemaDraft() {}

    /** Returns the schema of the payloads' common shape; at least one payload. */
    static ObjectNode of(List<DraftPayload> payloads) {
        SchemaDraft draft = new SchemaDraft();
        ObjectNode merged = MAPPER.createObjectNode();
        for (DraftPayload payload : payloads) {
            JsonNode value = MAPPER.readTree(payload.json());
            draft.observations.add(value);
            SchemaMerger.into(merged, schemaOf(value));
        }
        return draft.finished(merged, "");
    }

    private static ObjectNode schemaOf(JsonNode value) {
        ObjectNode schema =
                MAPPER.createObjectNode().put(SchemaMerger.TYPE, type(value).json());
        if (value.isObject()) {
            ObjectNode properties = schema.putObject(SchemaMerger.PROPERTIES);
            value.properties().forEach(property -> properties.set(property.getKey(), schemaOf(property.getValue())));
        } else if (value.isArray()) {
            ObjectNode items = schema.putObject(SchemaMerger.ITEMS);
            value.forEach(item -> SchemaMerger.into(items, schemaOf(item)));
        }
        return schema;
    }

    /** Returns the type of a value; a whole number that no {@code long} holds is drafted as a number. */
    private static SchemaType type(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> SchemaType.OBJECT;
            case ARRAY -> SchemaType.ARRAY;
            case STRING -> SchemaType.STRING;
            case BOOLEAN -> SchemaType.BOOLEAN;
            case NUMBER ->
                value.isIntegralNumber() && value.canConvertToLong() ? SchemaType.INTEGER : SchemaType.NUMBER;
            case NULL -> SchemaType.NULL;
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("no JSON value: " + value.getNodeType());
        };
    }

    /** Returns the merged schema with its keywords in reading order, and with what was observed. */
    private ObjectNode finished(ObjectNode merged, String pointer) {
        ObjectNode schema = MAPPER.createObjectNode();
        if (merged.has(SchemaMerger.TYPE)) {
            schema.set(SchemaMerger.TYPE, merged.get(SchemaMerger.TYPE));
        }
        if (SchemaMerger.types(merged).contains(SchemaType.STRING.json()) && observations.timestamps(pointer)) {
            schema.put(Keywords.FORMAT.keyword(), "date-time");
        }
        if (merged.get(SchemaMerger.PROPERTIES) instanceof ObjectNode properties) {
            ArrayNode required = MAPPER.createArrayNode();
            ObjectNode finished = MAPPER.createObjectNode();
            properties.properties().forEach(property -> {
                if (observations.always(pointer, property.getKey())) {
                    required.add(property.getKey());
                }
                finished.set(
                        property.getKey(),
                        finished((ObjectNode) property.getValue(), Observations.property(pointer, property.getKey())));
            });
            if (!required.isEmpty()) {
                schema.set(Keywords.REQUIRED.keyword(), required);
            }
            schema.set(SchemaMerger.PROPERTIES, finished);
        }
        if (merged.get(SchemaMerger.ITEMS) instanceof ObjectNode items && !items.isEmpty()) {
            schema.set(SchemaMerger.ITEMS, finished(items, Observations.items(pointer)));
        }
        return schema;
    }
}
