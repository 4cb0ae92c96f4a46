package dev.contracts.validator.structure;

import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a linked schema into one flat document: each node becomes a definition of its own, each child and each
 * {@code $ref} a reference to one. So every file of the contract is in it, no name of a contract's author is ever part
 * of a reference, and the definition's number leads back to the node.
 *
 * <p>Where the library is wrong or vague, the node
 * is written in another way: see {@link #bounds} and {@link TagChain}.
 */
final class SchemaRewriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** The keywords that the library evaluates correctly, with values that need no change. */
    private static final List<String> VERBATIM = List.of(
            "type",
            "required",
            "dependentRequired",
            "enum",
            "const",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minLength",
            "maxLength",
            "pattern",
            "format");

    private static final List<String> BOUNDS =
            List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");

    private final IdentityHashMap<Schema, Integer> numbers = new IdentityHashMap<>();
    private final List<Schema> nodes = new ArrayList<>();
    private final Deque<Schema> open = new ArrayDeque<>();

    private SchemaRewriter() {}

    static RewrittenSchema rewrite(Schema root) {
        SchemaRewriter rewriter = new SchemaRewriter();
        ObjectNode document = NODES.objectNode();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.set("$ref", rewriter.reference(root).get("$ref"));
        ObjectNode definitions = document.putObject("$defs");
        while (!rewriter.open.isEmpty()) {
            Schema node = rewriter.open.removeFirst();
            definitions.set(String.valueOf(rewriter.numbers.get(node)), rewriter.definition(node));
        }
        return new RewrittenSchema(document, rewriter.nodes);
    }

    /** Returns a reference to the node's definition, which is written later if it is not yet. */
    ObjectNode reference(Schema node) {
        Integer number = numbers.get(node);
        if (number == null) {
            number = nodes.size();
            numbers.put(node, number);
            nodes.add(node);
            open.addLast(node);
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + number);
    }

    private JsonNode definition(Schema node) {
        if (node.constantAnswer() != null) {
            return NODES.booleanNode(node.constantAnswer());
        }
        ObjectNode json = NODES.objectNode();
        for (String keyword : VERBATIM) {
            if (node.has(keyword)) {
                json.set(keyword, node.json().get(keyword));
            }
        }
        if (node.types().contains(SchemaType.NUMBER)) {
            json.put(FitsKeyword.NAME, "double");
        } else if (node.types().contains(SchemaType.INTEGER)) {
            json.put(FitsKeyword.NAME, "long");
        }
        inPlace(node, json);
        properties(node, json);
        items(node, json);
        return json;
    }

    private void inPlace(Schema node, ObjectNode json) {
        if (node.target() != null) {
            json.setAll(reference(node.target()));
        }
        if (node.ifSchema() != null) {
            json.set("if", reference(node.ifSchema()));
        }
        if (node.thenSchema() != null) {
            json.set("then", reference(node.thenSchema()));
        }
        if (node.elseSchema() != null) {
            json.set("else", reference(node.elseSchema()));
        }
        ArrayNode all = NODES.arrayNode();
        node.allOf().forEach(part -> all.add(reference(part)));
        bounds(node, all);
        if (node.union() != null) {
            TagChain.write(node, node.union(), all, this);
        }
        if (!all.isEmpty()) {
            json.set("allOf", all);
        }
    }

    /**
     * Writes bounds into a node without {@code type}: beside {@code "type": "integer"} the library reads the value as a
     * long, and throws when it is none.
     */
    private static void bounds(Schema node, ArrayNode all) {
        for (String keyword : BOUNDS) {
            if (node.has(keyword)) {
                all.addObject().set(keyword, node.json().get(keyword));
            }
        }
    }

    private void properties(Schema node, ObjectNode json) {
        if (node.has("properties")) {
            ObjectNode properties = json.putObject("properties");
            node.properties().forEach((name, property) -> properties.set(name, subschema(property)));
        }
        if (node.additionalProperties() != null) {
            json.set("additionalProperties", subschema(node.additionalProperties()));
        }
    }

    private void items(Schema node, ObjectNode json) {
        if (!node.prefixItems().isEmpty()) {
            ArrayNode prefix = json.putArray("prefixItems");
            node.prefixItems().forEach(item -> prefix.add(subschema(item)));
        }
        if (node.items() != null) {
            json.set("items", subschema(node.items()));
        }
    }

    /**
     * Returns a reference to a subschema; {@code true} and {@code false} stay where they are, so that the library
     * reports the keyword that holds them.
     */
    private JsonNode subschema(Schema node) {
        Boolean answer = node.constantAnswer();
        return answer == null ? reference(node) : NODES.booleanNode(answer);
    }
}
