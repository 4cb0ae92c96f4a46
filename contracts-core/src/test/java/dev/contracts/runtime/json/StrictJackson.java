package dev.contracts.runtime.json;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Jackson, set as strictly as it can be: the oracle of what is JSON, and of what it says. */
final class StrictJackson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    private StrictJackson() {}

    /** Reads a text; null when Jackson refuses it, or would have to if it looked at encodings as RFC 8259 does. */
    static JsonNode read(byte[] text) {
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
            if (decoded.indexOf('\0') >= 0) {
                return null; // Jackson takes this for a sign of UTF-16.
            }
            JsonNode node = MAPPER.readTree(text);
            return node.isMissingNode() || hasHalfPair(node) ? null : node;
        } catch (JacksonException | CharacterCodingException refused) {
            return null;
        }
    }

    /** Jackson takes the first half of a surrogate pair as a name. */
    private static boolean hasHalfPair(JsonNode node) {
        return node.propertyStream().anyMatch(property -> isHalf(property.getKey()) || hasHalfPair(property.getValue()))
                || node.valueStream().anyMatch(StrictJackson::hasHalfPair);
    }

    private static boolean isHalf(String name) {
        return name.codePoints().anyMatch(unit -> unit >= 0xD800 && unit <= 0xDFFF);
    }

    /** Returns a node as {@link JsonTrees} has it, its numbers exactly. */
    static Object tree(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> properties = new LinkedHashMap<>();
            node.propertyStream().forEach(property -> properties.put(property.getKey(), tree(property.getValue())));
            return properties;
        }
        if (node.isArray()) {
            List<Object> items = new ArrayList<>();
            node.valueStream().forEach(item -> items.add(tree(item)));
            return items;
        }
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.isNumber()) {
            return new BigDecimal(node.asString());
        }
        return node.isNull() ? null : (Object) node.booleanValue();
    }
}
