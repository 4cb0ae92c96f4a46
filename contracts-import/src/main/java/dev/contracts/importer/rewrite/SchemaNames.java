package dev.contracts.importer.rewrite;

import java.util.List;

/** Drops the names of schemas: each reference becomes a pointer into the one file. */
final class SchemaNames implements Rewrite {
    private static final List<String> NAMES = List.of("$anchor", "$dynamicAnchor", "$schema");

    @Override
    public void apply(SchemaNode node) {
        for (String keyword : NAMES) {
            if (node.has(keyword)) {
                boolean written = node.isRoot() && keyword.equals("$schema");
                node.same(keyword, written ? "written as that of 2020-12" : "dropped: the contract is one file");
                node.remove(keyword);
            }
        }
        for (String keyword : List.of("id", "$id")) {
            if (!node.get(keyword).isString()) {
                if (node.has(keyword)) {
                    node.same(keyword, "renamed to x-" + keyword + ": no URI");
                    node.shelve(keyword);
                }
            } else {
                node.same(keyword, "renamed to x-" + keyword + ": references are pointers into the one file");
                node.shelve(keyword);
            }
        }
    }
}
