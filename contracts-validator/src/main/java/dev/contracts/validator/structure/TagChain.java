package dev.contracts.validator.structure;

import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.UnionShape;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rewrites a {@code oneOf} on a constant tag: an object with the tag, whose value is one of these; and for each tag, if
 * it is this one, then this variant. The library's own {@code oneOf} would report the errors of all branches, or none.
 */
final class TagChain {
    /** The keywords that stand for the union itself. */
    static final Set<String> KEYWORDS = Set.of("type", "required", "enum");

    private TagChain() {}

    /** Appends the chain to the {@code allOf} of the union's definition. */
    static void write(Schema union, UnionShape shape, ArrayNode all, SchemaRewriter rewriter) {
        String tag = shape.tag();
        if (!union.has(Keywords.TYPE)) {
            all.addObject().put("type", "object");
        }
        all.addObject().putArray("required").add(tag);
        ArrayNode tags = all.addObject().putObject("properties").putObject(tag).putArray("enum");
        shape.variants().keySet().forEach(tags::add);
        shape.variants().forEach((value, branch) -> {
            ObjectNode link = all.addObject();
            ObjectNode condition = link.putObject("if");
            condition.put("type", "object");
            condition.putArray("required").add(tag);
            condition.putObject("properties").putObject(tag).put("const", value);
            link.set("then", rewriter.reference(branch));
        });
    }
}
