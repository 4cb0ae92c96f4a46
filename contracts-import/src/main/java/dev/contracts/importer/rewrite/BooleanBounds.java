package dev.contracts.importer.rewrite;

import dev.contracts.model.keyword.Keywords;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Writes the bounds of draft-04, which were excluded by a flag, as numbers. */
final class BooleanBounds implements Rewrite {
    private static final Map<String, String> BOUNDS = Map.of(
            Keywords.EXCLUSIVE_MINIMUM.keyword(), Keywords.MINIMUM.keyword(),
            Keywords.EXCLUSIVE_MAXIMUM.keyword(), Keywords.MAXIMUM.keyword());

    @Override
    public void apply(SchemaNode node) {
        BOUNDS.forEach((flag, bound) -> {
            JsonNode value = node.get(flag);
            if (!value.isBoolean()) {
                return;
            }
            node.remove(flag);
            if (value.booleanValue() && node.get(bound).isNumber()) {
                node.replace(bound, flag, null);
                node.same(flag, "written as a bound: " + bound + " became " + flag);
            } else {
                node.same(flag, "dropped: it is false, or has no " + bound + " beside it");
            }
        });
    }
}
