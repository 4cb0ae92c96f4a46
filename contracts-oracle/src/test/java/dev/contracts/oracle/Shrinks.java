package dev.contracts.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The trees that are one step smaller than a tree: without a property or item, with a part in place of a whole. */
final class Shrinks {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Shrinks() {}

    static List<JsonNode> of(JsonNode tree) {
        List<JsonNode> smaller = new ArrayList<>();
        if (tree instanceof ObjectNode object) {
            for (String name : object.propertyNames()) {
                ObjectNode without = object.deepCopy();
                without.remove(name);
                smaller.add(without);
                if (object.get(name).isObject()) {
                    smaller.add(object.get(name));
                }
                of(object.get(name))
                        .forEach(less -> smaller.add(object.deepCopy().set(name, less)));
            }
        } else if (tree instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                ArrayNode without = array.deepCopy();
                without.remove(i);
                smaller.add(without);
                int index = i;
                of(array.get(i)).forEach(less -> {
                    ArrayNode changed = array.deepCopy();
                    changed.set(index, less);
                    smaller.add(changed);
                });
            }
            if (array.size() == 1) {
                smaller.add(array.get(0));
            }
        } else if (tree.isString() && tree.stringValue().length() > 1) {
            String text = tree.stringValue();
            smaller.add(NODES.stringNode(text.substring(0, text.length() / 2)));
            smaller.add(NODES.stringNode(text.substring(text.length() / 2)));
            smaller.add(NODES.stringNode(text.substring(1)));
        } else if (tree.isNumber()) {
            BigDecimal number = tree.decimalValue();
            if (number.precision() > 1) {
                smaller.add(NODES.numberNode(
                        new BigDecimal(number.unscaledValue().divide(BigInteger.TEN), number.scale() - 1)));
            }
            if (number.compareTo(BigDecimal.ONE) != 0 && number.signum() != 0) {
                smaller.add(NODES.numberNode(BigDecimal.ONE));
            }
        }
        return smaller;
    }
}
