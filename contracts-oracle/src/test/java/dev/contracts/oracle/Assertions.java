package dev.contracts.oracle;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import tools.jackson.databind.JsonNode;

/** The keywords that look at one value alone. */
final class Assertions {
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private Assertions() {}

    /** Returns the keywords of a schema that a value breaks. */
    static List<String> broken(JsonNode schema, JsonNode value) {
        List<String> broken = new ArrayList<>();
        if (schema.has("type") && !hasType(schema.get("type"), value, isLarge(schema))) {
            broken.add("type");
        }
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(one -> Json.equal(one, value))) {
            broken.add("enum");
        }
        if (schema.has("const") && !Json.equal(schema.get("const"), value)) {
            broken.add("const");
        }
        if (value.isNumber()) {
            number(schema, value.decimalValue(), broken);
        } else if (value.isString()) {
            string(schema, value.stringValue(), broken);
        } else if (value.isArray()) {
            count(schema, "minItems", "maxItems", value.size(), broken);
            if (schema.path("uniqueItems").asBoolean(false) && hasEqualItems(value)) {
                broken.add("uniqueItems");
            }
        } else if (value.isObject()) {
            count(schema, "minProperties", "maxProperties", value.size(), broken);
        }
        return broken;
    }

    private static boolean isLarge(JsonNode schema) {
        return schema.path("x-java-type").asString("").equals("BigInteger");
    }

    /** @param large whether integers may have more than 64 bits */
    private static boolean hasType(JsonNode types, JsonNode value, boolean large) {
        return types.isArray()
                ? types.valueStream().anyMatch(type -> hasType(type, value, large))
                : switch (types.stringValue()) {
                    case "null" -> value.isNull();
                    case "boolean" -> value.isBoolean();
                    case "string" -> value.isString();
                    case "array" -> value.isArray();
                    case "object" -> value.isObject();
                    case "integer" ->
                        value.isNumber()
                                && (large ? Json.isInteger(value.decimalValue()) : Json.isLong(value.decimalValue()));
                    case "number" -> value.isNumber() && Json.isDouble(value.decimalValue());
                    default -> throw new IllegalArgumentException("no type: " + types);
                };
    }

    private static void number(JsonNode schema, BigDecimal number, List<String> broken) {
        bound(schema, "minimum", number, order -> order >= 0, broken);
        bound(schema, "maximum", number, order -> order <= 0, broken);
        bound(schema, "exclusiveMinimum", number, order -> order > 0, broken);
        bound(schema, "exclusiveMaximum", number, order -> order < 0, broken);
        if (schema.has("multipleOf")
                && number.remainder(schema.get("multipleOf").decimalValue()).signum() != 0) {
            broken.add("multipleOf");
        }
    }

    private static void bound(
            JsonNode schema, String keyword, BigDecimal number, IntPredicate holds, List<String> broken) {
        if (schema.has(keyword)
                && !holds.test(number.compareTo(schema.get(keyword).decimalValue()))) {
            broken.add(keyword);
        }
    }

    private static void string(JsonNode schema, String text, List<String> broken) {
        count(schema, "minLength", "maxLength", text.codePointCount(0, text.length()), broken);
        if (schema.has("pattern") && !finds(schema.get("pattern").stringValue(), text)) {
            broken.add("pattern");
        }
        if (schema.has("format") && !Formats.holds(schema.get("format").stringValue(), text)) {
            broken.add("format");
        }
    }

    /** Returns whether a text has something that a pattern of the dialect matches. */
    static boolean finds(String pattern, String text) {
        return PATTERNS.computeIfAbsent(pattern, EcmaPatterns::compile)
                .matcher(text)
                .find();
    }

    private static void count(JsonNode schema, String least, String most, int count, List<String> broken) {
        bound(schema, least, BigDecimal.valueOf(count), order -> order >= 0, broken);
        bound(schema, most, BigDecimal.valueOf(count), order -> order <= 0, broken);
    }

    private static boolean hasEqualItems(JsonNode array) {
        for (int i = 0; i < array.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (Json.equal(array.get(i), array.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }
}
