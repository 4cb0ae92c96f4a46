package dev.contracts.importer.rewrite;

import dev.contracts.importer.draft.Draft;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes a list under {@code items} as {@code prefixItems}, and {@code additionalItems} as {@code items}. */
final class TupleItems implements Rewrite {
    @Override
    public void apply(SchemaNode node) {
        if (node.draft() == Draft.DRAFT_2020_12) {
            if (node.has("additionalItems")) {
                node.same("additionalItems", "renamed to x-additionalItems: 2020-12 ignores it");
                node.shelve("additionalItems");
            }
            return;
        }
        if (!node.get("items").isArray()) {
            if (node.has("additionalItems")) {
                node.same("additionalItems", "dropped: it says something beside a list of items only");
                node.remove("additionalItems");
            }
            return;
        }
        boolean empty = node.get("items").isEmpty();
        if (empty) {
            node.same("items", "dropped: a list of no schemas");
            node.remove("items");
        } else {
            node.same("items", "renamed to prefixItems: a list of schemas");
            node.replace("items", "prefixItems", null);
        }
        if (node.has("additionalItems")) {
            node.same("additionalItems", "renamed to items: the schema of what follows");
            node.replace("additionalItems", "items", null);
        } else if (empty) {
            node.set("items", JsonNodeFactory.instance.booleanNode(true));
        }
    }
}
