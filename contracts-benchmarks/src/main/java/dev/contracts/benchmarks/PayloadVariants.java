package dev.contracts.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same payload, written as another producer would. */
final class PayloadVariants {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonMapper INDENTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PayloadVariants() {}

    /** Reverses the properties of every object. */
    static byte[] reversed(byte[] json) {
        return MAPPER.writeValueAsBytes(reversed(MAPPER.readTree(json)));
    }

    static byte[] indented(byte[] json) {
        return INDENTED.writeValueAsBytes(MAPPER.readTree(json));
    }

    /** Replaces one value: the first or the last that is written like it. */
    static byte[] broken(byte[] json, String property, String value, boolean first) {
        String text = new String(json, StandardCharsets.UTF_8);
        String name = '"' + property + "\":";
        int at = (first ? text.indexOf(name) : text.lastIndexOf(name)) + name.length();
        if (at < name.length()) {
            throw new IllegalArgumentException("no property " + property);
        }
        int end = at;
        while (text.charAt(end) != ',' && text.charAt(end) != '}') {
            end++;
        }
        return (text.substring(0, at) + value + text.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode reversed(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode result = MAPPER.createObjectNode();
            List<String> names = new ArrayList<>(object.propertyNames());
            Collections.reverse(names);
            names.forEach(name -> result.set(name, reversed(object.get(name))));
            return result;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode result = MAPPER.createArrayNode();
            array.forEach(item -> result.add(reversed(item)));
            return result;
        }
        return node;
    }
}
