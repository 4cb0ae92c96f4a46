package dev.contracts.importer.rewrite;

import dev.contracts.model.json.JsonValues;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Drops from {@code enum} what the {@code type} beside it refuses. */
final class ListedOfType implements Rewrite {
    @Override
    public void apply(SchemaNode node) {
        JsonNode values = node.get("enum");
        List<SchemaType> types = types(node.get("type"));
        if (!values.isArray() || types.isEmpty()) {
            return;
        }
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        for (JsonNode value : values) {
            if (types.stream().anyMatch(type -> JsonValues.is(value, type))) {
                kept.add(value);
            }
        }
        if (!kept.isEmpty() && kept.size() < values.size()) {
            node.set("enum", kept);
            node.same("enum", "dropped what is not of the type beside it");
        }
    }

    /** Returns the types that are said; none when one of them is unknown. */
    private static List<SchemaType> types(JsonNode said) {
        List<SchemaType> types = new ArrayList<>();
        for (JsonNode name :
                said.isArray() ? said : JsonNodeFactory.instance.arrayNode().add(said)) {
            Optional<SchemaType> type = SchemaType.of(name.asString(""));
            if (type.isEmpty()) {
                return List.of();
            }
            types.add(type.get());
        }
        return types;
    }
}
