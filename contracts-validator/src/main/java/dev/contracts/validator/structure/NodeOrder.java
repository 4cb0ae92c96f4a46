package dev.contracts.validator.structure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * An order of JSON values in which the equal ones of JSON Schema are equal: numbers by their value, objects whatever the
 * order of their properties. What is looked for in an order takes no longer when a producer sends values that collide in a
 * hash table.
 */
final class NodeOrder implements Comparator<JsonNode> {
    static final NodeOrder INSTANCE = new NodeOrder();

    private NodeOrder() {}

    @Override
    public int compare(JsonNode left, JsonNode right) {
        if (left.isNumber() && right.isNumber()) {
            return number(left).compareTo(number(right));
        }
        int byType = left.getNodeType().compareTo(right.getNodeType());
        if (byType != 0) {
            return byType;
        }
        if (left.isObject()) {
            return objects(left, right);
        }
        return left.isArray() ? arrays(left, right) : left.asString().compareTo(right.asString());
    }

    private static BigDecimal number(JsonNode node) {
        if (node.isBigInteger()) {
            BigInteger value = node.bigIntegerValue();
            return new BigDecimal(value);
        }
        return node.decimalValue();
    }

    private int arrays(JsonNode left, JsonNode right) {
        int order = Integer.compare(left.size(), right.size());
        for (int index = 0; order == 0 && index < left.size(); index++) {
            order = compare(left.get(index), right.get(index));
        }
        return order;
    }

    private int objects(JsonNode left, JsonNode right) {
        int order = Integer.compare(left.size(), right.size());
        if (order != 0) {
            return order;
        }
        Iterator<String> names = sorted(left).keySet().iterator();
        Map<String, JsonNode> others = sorted(right);
        for (String other : others.keySet()) {
            String name = names.next();
            order = name.compareTo(other);
            order = order != 0 ? order : compare(left.get(name), right.get(other));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static Map<String, JsonNode> sorted(JsonNode object) {
        Map<String, JsonNode> properties = new TreeMap<>();
        object.forEachEntry(properties::put);
        return properties;
    }
}
