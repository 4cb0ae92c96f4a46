package dev.contracts.validator.structure;

import dev.contracts.runtime.json.JsonError;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds the tree of a payload in which {@link JsonError#find} finds no error; decimals are exact. It has no limits.
 *
 * <p>Jackson reads characters here, and keeps no table of property names: its table for bytes gives up when many names
 * collide.
 */
public final class InstanceReader {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Integer.MAX_VALUE)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .build())
                    .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                    .build())
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser in;
    private final ByteOffsets offsets;
    private int depth;
    private int deepest;
    private long values;

    private InstanceReader(JsonParser in, ByteOffsets offsets) {
        this.in = in;
        this.offsets = offsets;
    }

    /**
     * A payload in memory.
     *
     * @param root the whole of it
     * @param depth of its nesting; 0 for a scalar
     * @param values how many there are
     */
    public record Payload(Instance root, int depth, long values) {}

    /**
     * Reads a payload.
     *
     * @throws tools.jackson.core.JacksonException when Jackson does not read a payload without errors
     */
    public static Payload read(byte[] bytes) {
        int start = hasMark(bytes) ? 3 : 0;
        char[] text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8).toCharArray();
        try (JsonParser in = MAPPER.createParser(text)) {
            InstanceReader reader = new InstanceReader(in, new ByteOffsets(text, start));
            in.nextToken();
            Instance root = reader.value();
            return new Payload(root, reader.deepest, reader.values);
        }
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private Instance value() {
        values++;
        int offset = offsets.of((int) in.currentTokenLocation().getCharOffset());
        JsonToken token = in.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(offset);
        }
        if (token == JsonToken.START_ARRAY) {
            return array(offset);
        }
        return new Instance(scalar(token), offset, Map.of(), List.of());
    }

    private Instance object(int offset) {
        enter();
        ObjectNode json = NODES.objectNode();
        Map<String, Instance> properties = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            Instance property = value();
            json.set(name, property.json());
            properties.put(name, property);
        }
        depth--;
        return new Instance(json, offset, properties, List.of());
    }

    private Instance array(int offset) {
        enter();
        ArrayNode json = NODES.arrayNode();
        List<Instance> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            Instance item = value();
            json.add(item.json());
            items.add(item);
        }
        depth--;
        return new Instance(json, offset, Map.of(), items);
    }

    private void enter() {
        depth++;
        deepest = Math.max(deepest, depth);
    }

    private JsonNode scalar(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> NODES.stringNode(in.getString());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case VALUE_NUMBER_INT -> integer(in.getString());
            case VALUE_NUMBER_FLOAT -> decimal(in.getString());
            default -> throw new IllegalStateException("Jackson gives " + token + " in place of a value");
        };
    }

    private static JsonNode integer(String text) {
        return text.length() < 19
                ? NODES.numberNode(Long.parseLong(text))
                : NODES.numberNode(new BigDecimal(text).toBigInteger());
    }

    private static JsonNode decimal(String text) {
        BigDecimal value = new BigDecimal(text);
        boolean negativeZero = value.signum() == 0 && text.charAt(0) == '-';
        return negativeZero ? NODES.numberNode(-0.0) : NODES.numberNode(value);
    }
}
