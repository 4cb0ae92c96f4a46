package dev.contracts.importer.source;

import dev.contracts.runtime.text.JsonPointer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns the nodes of a YAML document into a JSON tree, and notes where each value stands. */
final class YamlTree {
    /** The most values; aliases of aliases make as many as they like. */
    private static final int MAX_VALUES = 2_000_000;

    private static final int MAX_DEPTH = 200;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, Mark> marks = new HashMap<>();
    private int values;

    Map<String, Mark> marks() {
        return marks;
    }

    JsonNode convert(Node node) {
        return convert(node, "", 0);
    }

    private JsonNode convert(Node node, String pointer, int depth) {
        if (++values > MAX_VALUES || depth > MAX_DEPTH) {
            throw new YamlEngineException(
                    values > MAX_VALUES
                            ? "it has more than " + MAX_VALUES + " values"
                            : "it is nested more than " + MAX_DEPTH + " levels deep");
        }
        node.getStartMark().ifPresent(mark -> marks.put(pointer, mark));
        if (node instanceof MappingNode mapping) {
            return object(mapping.getValue(), pointer, depth);
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = NODES.arrayNode();
            for (Node item : sequence.getValue()) {
                array.add(convert(item, JsonPointer.append(pointer, array.size()), depth + 1));
            }
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private ObjectNode object(List<NodeTuple> tuples, String pointer, int depth) {
        ObjectNode object = NODES.objectNode();
        Set<String> names = new HashSet<>();
        for (NodeTuple tuple : tuples) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new YamlEngineException("a key that is no text, " + place(tuple.getKeyNode()));
            }
            String name = key.getValue();
            if (!names.add(name)) {
                throw new YamlEngineException("the key " + name + " stands twice, " + place(key));
            }
            object.set(name, convert(tuple.getValueNode(), JsonPointer.append(pointer, name), depth + 1));
        }
        return object;
    }

    private static String place(Node node) {
        return node.getStartMark()
                .map(mark -> "in line " + (mark.getLine() + 1))
                .orElse("in a line that is not known");
    }

    private static JsonNode scalar(ScalarNode node) {
        String text = node.getValue();
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return NODES.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return NODES.booleanNode(text.equalsIgnoreCase("true"));
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return number(text);
        }
        return NODES.stringNode(text);
    }

    private static JsonNode number(String text) {
        try {
            BigDecimal value = new BigDecimal(text);
            boolean whole = text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
            return whole ? NODES.numberNode(new BigInteger(text)) : NODES.numberNode(value);
        } catch (NumberFormatException e) {
            // .inf, .nan, octal: no number of JSON
            return NODES.stringNode(text);
        }
    }
}
