package dev.contracts.validator.structure;

import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.UnionShape;
import dev.contracts.runtime.constraint.EnumConstraint;
import dev.contracts.runtime.constraint.RequiredConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.constraint.TypeConstraint;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rewrites a {@code oneOf} on a constant tag: an object with the tag, whose value is one of these; and for each tag, if
 * it is this one, then this variant. The library's own {@code oneOf} would report the errors of all branches, or none.
 */
final class TagChain {
    /** The keywords that stand for the union itself. */
    static final Set<String> KEYWORDS =
            Set.of(TypeConstraint.KEYWORD, RequiredConstraint.KEYWORD, EnumConstraint.KEYWORD);

    private TagChain() {}

    /** Appends the chain to the {@code allOf} of the union's definition. */
    static void write(Schema union, UnionShape shape, ArrayNode all, SchemaRewriter rewriter) {
        String tag = shape.tag();
        if (!union.has(Keywords.TYPE)) {
            all.addObject().put(Keywords.TYPE.keyword(), SchemaType.OBJECT.json());
        }
        all.addObject().putArray(Keywords.REQUIRED.keyword()).add(tag);
        ArrayNode tags = all.addObject()
                .putObject(Keywords.PROPERTIES.keyword())
                .putObject(tag)
                .putArray(Keywords.ENUM.keyword());
        shape.variants().keySet().forEach(value -> tags.add(node(value, shape.type())));
        shape.variants().forEach((value, branch) -> {
            ObjectNode link = all.addObject();
            ObjectNode condition = link.putObject(Keywords.IF.keyword());
            condition.put(Keywords.TYPE.keyword(), SchemaType.OBJECT.json());
            condition.putArray(Keywords.REQUIRED.keyword()).add(tag);
            condition
                    .putObject(Keywords.PROPERTIES.keyword())
                    .putObject(tag)
                    .set(Keywords.CONST.keyword(), node(value, shape.type()));
            link.set(Keywords.THEN.keyword(), rewriter.reference(branch));
        });
    }

    private static JsonNode node(String tag, SchemaType type) {
        return switch (type) {
            case INTEGER -> JsonNodeFactory.instance.numberNode(Long.parseLong(tag));
            case BOOLEAN -> JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(tag));
            default -> JsonNodeFactory.instance.stringNode(tag);
        };
    }
}
