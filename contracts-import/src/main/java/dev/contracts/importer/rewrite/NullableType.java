package dev.contracts.importer.rewrite;

import dev.contracts.importer.draft.Draft;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes {@code nullable} of OpenAPI 3.0 as a type. */
final class NullableType implements Rewrite {
    @Override
    public void apply(SchemaNode node) {
        if (node.draft() != Draft.OPENAPI_30 || !node.has("nullable")) {
            return;
        }
        JsonNode type = node.get("type");
        if (node.get("nullable").asBoolean(false) && type.isString()) {
            ArrayNode types = JsonNodeFactory.instance.arrayNode();
            types.add(type).add("null");
            node.set("type", types);
            node.same("nullable", "written as \"null\" in type");
        } else {
            node.same("nullable", "dropped: it says something beside a type only");
        }
        node.remove("nullable");
    }
}
