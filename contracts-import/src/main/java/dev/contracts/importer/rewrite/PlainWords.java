package dev.contracts.importer.rewrite;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Renames words that are none to {@code x-...}: a title that is a number, examples that are no list. */
final class PlainWords implements Rewrite {
    @Override
    public void apply(SchemaNode node) {
        for (String keyword : List.of("title", "description", "$comment")) {
            shelve(node, keyword, node.get(keyword).isString(), "no text");
        }
        for (String keyword : List.of("deprecated", "readOnly", "writeOnly")) {
            shelve(node, keyword, node.get(keyword).isBoolean(), "neither true nor false");
        }
        JsonNode examples = node.get("examples");
        shelve(node, "examples", examples.isArray() && !examples.isEmpty(), "no list of values");
    }

    private static void shelve(SchemaNode node, String keyword, boolean good, String reason) {
        if (node.has(keyword) && !good) {
            node.same(keyword, "renamed to x-" + keyword + ": " + reason);
            node.shelve(keyword);
        }
    }
}
