package dev.contracts.importer.rewrite;

/** Writes {@code $recursiveRef} and {@code $dynamicRef} as {@code $ref}: in one bundle they lead to one place. */
final class RecursiveReferences implements Rewrite {
    @Override
    public void apply(SchemaNode node) {
        if (node.has("$recursiveAnchor")) {
            node.same("$recursiveAnchor", "dropped: nothing else in the bundle extends this schema");
            node.remove("$recursiveAnchor");
        }
        for (String keyword : new String[] {"$recursiveRef", "$dynamicRef"}) {
            if (!node.has(keyword)) {
                continue;
            }
            if (node.has("$ref")) {
                node.refused(keyword, "it stands beside $ref; write the schemas apart");
            } else {
                node.same(keyword, "written as $ref: it leads to one place here");
                node.replace(keyword, "$ref", null);
            }
        }
    }
}
