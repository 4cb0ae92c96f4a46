package dev.contracts.model.draft;

import dev.contracts.model.keyword.Keywords;
import dev.contracts.runtime.constraint.AdditionalPropertiesConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.text.JsonPointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Drafts a schema from payloads: those of several payloads, and of the items of an array, are one. A property that is missing
 * from one is optional, a value that is null in one is nullable, strings that are all timestamps have the format {@code
 * date-time}, and an object whose names are data is a map.
 */
final class SchemaDraft {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String TYPE = Keywords.TYPE.keyword();

    private final List<String> guesses = new ArrayList<>();
    private final ObjectNode schema;

    private SchemaDraft(ObservedValue payload) {
        schema = draft(payload, "");
    }

    /** Drafts the schema of the payloads' common shape; at least one payload. */
    static SchemaDraft of(List<DraftPayload> payloads) {
        ObservedValue observed = new ObservedValue();
        for (DraftPayload payload : payloads) {
            JsonNode value = MAPPER.readTree(payload.json());
            observed.add(value);
        }
        return new SchemaDraft(observed);
    }

    ObjectNode schema() {
        return schema;
    }

    /** Returns what payloads cannot say for certain, a sentence for each place. */
    List<String> guesses() {
        return Collections.unmodifiableList(guesses);
    }

    private ObjectNode draft(ObservedValue value, String pointer) {
        ObjectNode drafted = MAPPER.createObjectNode();
        types(drafted, value, pointer);
        if (value.isTimestamp()) {
            drafted.put(Keywords.FORMAT.keyword(), "date-time");
        }
        String map = value.properties().isEmpty() ? null : MapGuess.reason(value);
        if (map != null) {
            guess(pointer, "a map: " + map + " (" + MapGuess.names(value) + ")");
            ObservedValue values = new ObservedValue();
            value.properties().values().forEach(values::addAll);
            drafted.set(AdditionalPropertiesConstraint.KEYWORD, draft(values, pointer + "/*"));
        } else if (value.objects() > 0) {
            properties(drafted, value, pointer);
        }
        ObservedValue items = value.observedItems();
        if (items != null) {
            drafted.set(Keywords.ITEMS.keyword(), draft(items, pointer + "/*"));
        }
        return drafted;
    }

    private void types(ObjectNode drafted, ObservedValue value, String pointer) {
        Set<String> types = value.types();
        boolean nullable = types.remove(SchemaType.NULL.json());
        if (types.isEmpty()) {
            drafted.put(TYPE, SchemaType.NULL.json());
            guess(pointer, "always null: the payloads do not say what else it may be");
        } else if (types.size() == 1 && !nullable) {
            drafted.put(TYPE, types.iterator().next());
        } else {
            ArrayNode all = drafted.putArray(TYPE);
            types.forEach(all::add);
            if (nullable) {
                all.add(SchemaType.NULL.json());
            }
        }
        if (types.size() > 1) {
            guess(pointer, "of several types: " + String.join(", ", types));
        }
        if (types.contains(SchemaType.ARRAY.json()) && value.observedItems() == null) {
            guess(pointer, "an array of anything: the payloads have no item");
        }
    }

    private void properties(ObjectNode drafted, ObservedValue value, String pointer) {
        ArrayNode required = MAPPER.createArrayNode();
        ObjectNode properties = MAPPER.createObjectNode();
        value.properties().forEach((name, property) -> {
            if (property.count() == value.objects()) {
                required.add(name);
            }
            properties.set(name, draft(property, JsonPointer.append(pointer, name)));
        });
        if (!required.isEmpty()) {
            drafted.set(Keywords.REQUIRED.keyword(), required);
        }
        drafted.set(Keywords.PROPERTIES.keyword(), properties);
    }

    private void guess(String pointer, String what) {
        guesses.add((pointer.isEmpty() ? "the payload" : pointer) + " is " + what);
    }
}
