package dev.contracts.importer.rewrite;

import dev.contracts.importer.draft.Draft;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes {@code dependencies} as {@code dependentRequired} and {@code dependentSchemas}. */
final class SplitDependencies implements Rewrite {
    @Override
    public void apply(SchemaNode node) {
        JsonNode dependencies = node.get("dependencies");
        if (dependencies.isMissingNode()) {
            return;
        }
        if (node.draft().isSince(Draft.DRAFT_2019_09)) {
            node.same(
                    "dependencies", "renamed to x-dependencies: " + node.draft().word() + " ignores it");
            node.shelve("dependencies");
            return;
        }
        ObjectNode required = JsonNodeFactory.instance.objectNode();
        ObjectNode schemas = JsonNodeFactory.instance.objectNode();
        dependencies.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            if (value.isObject() || value.isBoolean()) {
                schemas.set(entry.getKey(), value);
            } else {
                ArrayNode one = JsonNodeFactory.instance.arrayNode();
                required.set(entry.getKey(), value.isString() ? one.add(value) : value);
            }
        });
        node.remove("dependencies");
        if (!required.isEmpty()) {
            node.same("dependencies", "written as dependentRequired");
            node.set("dependentRequired", required);
        }
        if (!schemas.isEmpty()) {
            node.same("dependencies", "written as dependentSchemas");
            node.set("dependentSchemas", schemas);
        }
    }
}
