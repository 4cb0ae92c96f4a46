package dev.contracts.model.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsonschema2pojo.SchemaGenerator;

/**
 * Drafts a schema from payloads. The types of one payload are those that jsonschema2pojo's generator tells; several
 * payloads, and the elements of an array, are merged. A property that is missing from one is optional, a value that is
 * null in one is nullable, and strings that are all timestamps have the format {@code date-time}.
 */
final class SchemaDraft {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Observations observations = new Observations();

    private SchemaDraft() {}

    /** The schema of the payloads' common shape; at least one payload. */
    static ObjectNode of(List<DraftPayload> payloads) {
        SchemaDraft draft = new SchemaDraft();
        ObjectNode merged = MAPPER.createObjectNode();
        for (DraftPayload payload : payloads) {
            JsonNode value = read(payload);
            draft.observations.add(value);
            SchemaMerger.into(merged, draft.schemaOf(value));
        }
        return draft.finished(merged, "");
    }

    private static JsonNode read(DraftPayload payload) {
        try {
            return MAPPER.readTree(payload.json());
        } catch (IOException e) {
            throw new UncheckedIOException("the payload " + payload.name() + " passed the gate but is not read", e);
        }
    }

    /** Arrays are taken apart here, because the generator looks at scalar elements only once. */
    private ObjectNode schemaOf(JsonNode value) {
        if (value.isObject()) {
            ObjectNode schema = typed("object");
            ObjectNode properties = schema.putObject("properties");
            value.properties().forEach(member -> properties.set(member.getKey(), schemaOf(member.getValue())));
            return schema;
        }
        if (value.isArray()) {
            ObjectNode schema = typed("array");
            ObjectNode items = schema.putObject("items");
            value.forEach(element -> SchemaMerger.into(items, schemaOf(element)));
            return schema;
        }
        ObjectNode example = MAPPER.createObjectNode().set("value", value);
        JsonNode schema = new SchemaGenerator()
                .schemaFromExample(example)
                .path("properties")
                .path("value");
        return typed(schema.path("type").asText("null"));
    }

    private static ObjectNode typed(String type) {
        return MAPPER.createObjectNode().put("type", type);
    }

    /** The merged schema with its keywords in reading order, and what was observed. */
    private ObjectNode finished(ObjectNode merged, String place) {
        ObjectNode schema = MAPPER.createObjectNode();
        if (merged.has("type")) {
            schema.set("type", merged.get("type"));
        }
        if (SchemaMerger.types(merged).contains("string") && observations.timestamps(place)) {
            schema.put("format", "date-time");
        }
        if (merged.get("properties") instanceof ObjectNode properties) {
            ArrayNode required = MAPPER.createArrayNode();
            ObjectNode finished = MAPPER.createObjectNode();
            properties.properties().forEach(member -> {
                if (observations.always(place, member.getKey())) {
                    required.add(member.getKey());
                }
                finished.set(
                        member.getKey(),
                        finished((ObjectNode) member.getValue(), Observations.property(place, member.getKey())));
            });
            if (!required.isEmpty()) {
                schema.set("required", required);
            }
            schema.set("properties", finished);
        }
        if (merged.get("items") instanceof ObjectNode items && !items.isEmpty()) {
            schema.set("items", finished(items, Observations.elements(place)));
        }
        return schema;
    }
}
