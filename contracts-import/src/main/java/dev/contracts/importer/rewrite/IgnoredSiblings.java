package dev.contracts.importer.rewrite;

import dev.contracts.model.keyword.Annotation;
import dev.contracts.model.keyword.Keywords;
import java.util.List;
import java.util.Set;

/** Drops what stands beside a {@code $ref} in drafts that ignore it; words stay, since they demand nothing. */
final class IgnoredSiblings implements Rewrite {
    private static final Set<String> KEPT = Set.of("$ref", "$defs", "definitions", "$schema", "$id", "id");

    @Override
    public void apply(SchemaNode node) {
        if (!node.draft().ignoresSiblingsOfRef() || !node.get("$ref").isString()) {
            return;
        }
        for (String keyword : List.copyOf(node.json().propertyNames())) {
            boolean demands = !(Keywords.named(keyword) instanceof Annotation<?>);
            if (demands && !KEPT.contains(keyword) && !keyword.startsWith("x-")) {
                node.same(keyword, "dropped: " + node.draft().word() + " ignores what stands beside $ref");
                node.remove(keyword);
            }
        }
    }
}
