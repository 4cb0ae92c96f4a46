package dev.contracts.validator.structure;

import dev.contracts.model.keyword.Assertion;
import dev.contracts.model.keyword.Dialect;
import dev.contracts.model.keyword.Keywords;
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
 * <p>Where the library is wrong or vague, the node is written in another way: see {@link #apart} and {@link TagChain}.
 */
final class SchemaRewriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private final IdentityHashMap<Schema, Integer> numbers = new IdentityHashMap<>();
    private final List<Schema> nodes = new ArrayList<>();
    private final Deque<Schema> open = new ArrayDeque<>();

    private SchemaRewriter() {}

    static RewrittenSchema rewrite(Schema root) {
        SchemaRewriter rewriter = new SchemaRewriter();
        ObjectNode document = NODES.objectNode();
        document.put(Keywords.SCHEMA.keyword(), Dialect.META_SCHEMA);
        document.setAll(rewriter.reference(root));
        ObjectNode definitions = document.putObject(Keywords.DEFS.keyword());
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
        return NODES.objectNode().put(Keywords.REF.keyword(), "#/" + Keywords.DEFS.keyword() + "/" + number);
    }

    private JsonNode definition(Schema node) {
        if (node.constantAnswer() != null) {
            return NODES.booleanNode(node.constantAnswer());
        }
        ObjectNode json = NODES.objectNode();
        for (Assertion<?> assertion : Keywords.assertions()) {
            if (!isOfNumbers(assertion)) {
                copy(assertion, node, json);
            }
        }
        if (node.types().contains(SchemaType.NUMBER)) {
            json.put(FitsKeyword.NAME, "double");
        } else if (node.types().contains(SchemaType.INTEGER) && !node.isLargeInteger()) {
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
            json.set(Keywords.IF.keyword(), reference(node.ifSchema()));
        }
        if (node.thenSchema() != null) {
            json.set(Keywords.THEN.keyword(), reference(node.thenSchema()));
        }
        if (node.elseSchema() != null) {
            json.set(Keywords.ELSE.keyword(), reference(node.elseSchema()));
        }
        if (node.notSchema() != null) {
            json.set(Keywords.NOT.keyword(), reference(node.notSchema()));
        }
        node.alternatives().forEach((keyword, alternatives) -> {
            ArrayNode each = json.putArray(keyword.keyword());
            alternatives.forEach(alternative -> each.add(reference(alternative)));
        });
        if (!node.dependentSchemas().isEmpty()) {
            ObjectNode dependent = json.putObject(Keywords.DEPENDENT_SCHEMAS.keyword());
            node.dependentSchemas().forEach((name, schema) -> dependent.set(name, reference(schema)));
        }
        ArrayNode all = NODES.arrayNode();
        node.allOf().forEach(part -> all.add(reference(part)));
        apart(node, all);
        if (node.nullable() != null) {
            ObjectNode link = all.addObject();
            link.putObject(Keywords.IF.keyword()).put(Keywords.TYPE.keyword(), SchemaType.NULL.json());
            link.set(Keywords.ELSE.keyword(), reference(node.nullable().value()));
        }
        if (node.union() != null) {
            TagChain.write(node, node.union(), all, this);
        }
        if (!all.isEmpty()) {
            json.set(Keywords.ALL_OF.keyword(), all);
        }
    }

    /**
     * Writes keywords on numbers into a node without {@code type}: beside {@code "type": "integer"} the library reads the value
     * as a long, and throws when it is none.
     */
    private static void apart(Schema node, ArrayNode all) {
        for (Assertion<?> assertion : Keywords.assertions()) {
            if (isOfNumbers(assertion) && node.has(assertion)) {
                copy(assertion, node, all.addObject());
            }
        }
    }

    private static boolean isOfNumbers(Assertion<?> assertion) {
        return !assertion.instanceTypes().contains(SchemaType.STRING)
                && assertion.instanceTypes().contains(SchemaType.NUMBER);
    }

    private static void copy(Assertion<?> assertion, Schema node, ObjectNode json) {
        if (node.has(assertion)) {
            json.set(assertion.keyword(), node.json().get(assertion.keyword()));
        }
    }

    private void properties(Schema node, ObjectNode json) {
        if (node.has(Keywords.PROPERTIES)) {
            ObjectNode properties = json.putObject(Keywords.PROPERTIES.keyword());
            node.properties().forEach((name, property) -> properties.set(name, subschema(property)));
        }
        if (node.has(Keywords.PATTERN_PROPERTIES)) {
            ObjectNode patterns = json.putObject(Keywords.PATTERN_PROPERTIES.keyword());
            node.patternProperties().forEach((pattern, property) -> patterns.set(pattern, reference(property)));
        }
        if (node.nameSchema() != null) {
            json.set(Keywords.PROPERTY_NAMES.keyword(), reference(node.nameSchema()));
        }
        if (node.additionalProperties() != null) {
            json.set(Keywords.ADDITIONAL_PROPERTIES.keyword(), subschema(node.additionalProperties()));
        }
    }

    private void items(Schema node, ObjectNode json) {
        if (!node.prefixItems().isEmpty()) {
            ArrayNode prefix = json.putArray(Keywords.PREFIX_ITEMS.keyword());
            node.prefixItems().forEach(item -> prefix.add(subschema(item)));
        }
        Schema contained = node.contains();
        if (contained != null) {
            ObjectNode contains = json.putObject(Keywords.CONTAINS.keyword());
            contains.set(ContainsKeyword.ITEMS, reference(contained));
            contains.put(ContainsKeyword.LEAST, node.minContains());
            contains.put(ContainsKeyword.MOST, node.maxContains());
        }
        if (node.items() != null) {
            json.set(Keywords.ITEMS.keyword(), subschema(node.items()));
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
