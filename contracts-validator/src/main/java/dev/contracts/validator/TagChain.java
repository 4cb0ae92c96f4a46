package dev.contracts.validator;

import dev.contracts.model.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A {@code oneOf} on a constant tag, said as: an object, which has the tag, which is one of these; and for each tag, if it is
 * this one, then this variant. The library's own {@code oneOf} would report the faults of all branches, or none.
 *
 * @param tag the property that tells the variants apart
 * @param variants by the tag's value, in the order of the schema
 */
record TagChain(String tag, Map<JsonNode, Schema> variants) {

    /** @throws IllegalArgumentException when the branches are not told apart by a constant string */
    static TagChain of(Schema union) {
        Schema first = union.oneOf().get(0);
        for (Schema part : first.inPlace()) {
            for (String name : part.properties().keySet()) {
                Map<JsonNode, Schema> variants = variants(union, name);
                if (variants.size() == union.oneOf().size()) {
                    return new TagChain(name, variants);
                }
            }
        }
        throw new IllegalArgumentException(union.place("oneOf") + " has no constant tag");
    }

    private static Map<JsonNode, Schema> variants(Schema union, String name) {
        Map<JsonNode, Schema> variants = new LinkedHashMap<>();
        for (Schema branch : union.oneOf()) {
            JsonNode value = constant(branch, name);
            if (value != null && value.isString()) {
                variants.put(value, branch);
            }
        }
        return variants;
    }

    private static @Nullable JsonNode constant(Schema branch, String name) {
        boolean required =
                branch.inPlace().stream().anyMatch(part -> part.required().contains(name));
        for (Schema part : branch.inPlace()) {
            Schema property = part.properties().get(name);
            if (required && property != null) {
                for (Schema applied : property.inPlace()) {
                    if (applied.has("const")) {
                        return applied.constant();
                    }
                }
            }
        }
        return null;
    }

    /** The tags, in the order of the variants. */
    List<String> tags() {
        return variants.keySet().stream().map(JsonNode::stringValue).toList();
    }

    void writeTo(ArrayNode all, SchemaRewriter rewriter) {
        all.addObject().put("type", "object");
        all.addObject().putArray("required").add(tag);
        ArrayNode tags = all.addObject().putObject("properties").putObject(tag).putArray("enum");
        variants.keySet().forEach(tags::add);
        variants.forEach((value, branch) -> {
            ObjectNode link = all.addObject();
            ObjectNode condition = link.putObject("if");
            condition.put("type", "object");
            condition.putArray("required").add(tag);
            condition.putObject("properties").putObject(tag).set("const", value);
            link.set("then", rewriter.reference(branch));
        });
    }

    /** The variant that an object's tag chooses; null when it chooses none. */
    @Nullable
    Schema chosen(JsonNode value) {
        JsonNode found = value.get(tag);
        return found == null ? null : variants.get(found);
    }
}
