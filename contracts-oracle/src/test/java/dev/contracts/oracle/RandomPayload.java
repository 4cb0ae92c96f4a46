package dev.contracts.oracle;

import dev.contracts.sampler.mutation.PayloadMutator;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Payloads that follow a schema mostly, at its edges, and then are changed by {@link PayloadMutator}. */
final class RandomPayload {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    static final List<String> STRINGS = List.of(
            "",
            "a",
            "up",
            "down",
            "IN",
            "xy",
            "abc",
            "UP.",
            "€",
            "😀😀",
            "\ud83d",
            "é",
            "e\u0301",
            "\u2028",
            "a\\u",
            "x y",
            "12",
            "-0",
            "+.5",
            "7.",
            "-1.5e3",
            "1e400",
            "0x1p3",
            "1d",
            " 1",
            "\u0663",
            "9223372036854775808",
            "-9223372036854775808",
            "2026-11-02T14:30:05Z",
            "2026-11-02t14:30:05.123456789z",
            "2016-12-31T23:59:60Z",
            "2026-02-29T00:00:00Z",
            "2026-11-02T14:30:05+23:59",
            "0000-01-01T00:00:00Z",
            "2026-11-02",
            "2024-02-29",
            "1900-02-29",
            "14:30:05Z",
            "23:59:60+00:00",
            "14:30:05-00:00",
            "14:30:05.10z",
            "14:30:00+19:30",
            "14:30:00-05:00",
            "P1D",
            "PT36H",
            "P1Y2M3DT4H5M6S",
            "PT1.5S",
            "P1W",
            "P1M",
            "PT1M",
            "P",
            "P1D2W",
            "P2W3D",
            "PT",
            "12345678-1234-1234-1234-123456789abc",
            "12345678-1234-1234-1234-123456789ABC",
            "12345678-1234-1234-1234-123456789ABG",
            "https://user@host:80/a/b?c=d#e",
            "urn:isbn:1",
            "//host/p",
            "http://[::1]/",
            "http://[::g]/",
            "HTTP://[V1.a:b]/",
            "http://",
            "a:",
            "a:#b",
            "1a:b",
            "http:// x/",
            "http://h/%zz",
            "a@b.c",
            "a@b",
            "a..b@c.d",
            "\"a b\"@c.d",
            "a@[127.0.0.1]",
            "a@[IPv6:::1]",
            "@b",
            "a@-b.c",
            "a@b.c\n");
    private static final List<String> BLANKS = List.of(
            " ", "\t", "\n", "\u000b", "\r", "\u0085", "\u00a0", "\u180e", "\u2028", "\u2029", "\u3000", "\ufeff",
            "a\r", "x\u2028");
    private static final int DEEPEST = 8;

    private final JsonNode root;
    private final Random random;
    private final PayloadMutator mutator;
    private final List<JsonNode> constants = new ArrayList<>();

    RandomPayload(JsonNode root, Random random) {
        this.root = root;
        this.random = random;
        this.mutator = new PayloadMutator(random.nextLong());
        root.findValues("const").forEach(constants::add);
        root.findValues("enum").forEach(listed -> listed.forEach(constants::add));
        for (String bound : List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")) {
            root.findValues(bound).forEach(constants::add);
        }
    }

    byte[] next() {
        byte[] payload = value(root, 0).toString().getBytes(StandardCharsets.UTF_8);
        return random.nextInt(3) == 0 ? payload : mutator.mutate(payload);
    }

    private JsonNode value(JsonNode schema, int depth) {
        if (depth > DEEPEST || random.nextInt(40) == 0) {
            return any();
        }
        if (schema.has("const") && random.nextInt(5) > 0) {
            return schema.get("const");
        }
        if (schema.has("enum") && random.nextInt(5) > 0) {
            return pick(schema.get("enum"));
        }
        for (String keyword : List.of("oneOf", "anyOf")) {
            if (schema.has(keyword)) {
                return merged(schema, List.of(pick(schema.get(keyword))), depth);
            }
        }
        if (schema.has("$ref")) {
            return value(referred(schema.get("$ref").stringValue()), depth);
        }
        if (schema.has("allOf")) {
            return merged(schema, schema.get("allOf").valueStream().toList(), depth);
        }
        String type = type(schema);
        return switch (type) {
            case "integer", "number" -> number(schema);
            case "string" -> schema.has("pattern") && random.nextBoolean() ? blank() : text();
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "array" -> array(schema, depth);
            case "object" -> object(schema, depth);
            case "null" -> NODES.nullNode();
            default -> any();
        };
    }

    private JsonNode referred(String reference) {
        for (JsonNode definition : root.path("$defs")) {
            if (reference.equals("#" + definition.path("$anchor").asString(""))
                    || reference.equals(definition.path("$id").asString(""))) {
                return definition;
            }
        }
        return root.at(reference.substring(1));
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return pick(type).stringValue();
        }
        if (type.isString()) {
            return type.stringValue();
        }
        boolean object = schema.has("properties") || schema.has("patternProperties") || schema.has("propertyNames");
        return object ? "object" : schema.has("items") ? "array" : "";
    }

    private JsonNode merged(JsonNode schema, List<JsonNode> parts, int depth) {
        ObjectNode whole = NODES.objectNode();
        for (JsonNode part : parts) {
            JsonNode value = value(part, depth + 1);
            if (value instanceof ObjectNode object) {
                whole.setAll(object);
            } else if (!schema.has("properties")) {
                return value;
            }
        }
        return schema.has("properties") ? whole.setAll(object(schema, depth)) : whole;
    }

    private JsonNode any() {
        return switch (random.nextInt(8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.arrayNode().add(text()).add(1);
            case 3 -> NODES.objectNode().set("a", NODES.numberNode(1));
            case 4, 5 -> number(NODES.objectNode());
            default -> constants.isEmpty() ? text() : constants.get(random.nextInt(constants.size()));
        };
    }

    private JsonNode text() {
        List<JsonNode> named = constants.stream().filter(JsonNode::isString).toList();
        if (!named.isEmpty() && random.nextInt(4) == 0) {
            return named.get(random.nextInt(named.size()));
        }
        return NODES.stringNode(STRINGS.get(random.nextInt(STRINGS.size())));
    }

    /** Something that ECMA-262 and RE2 do not see alike: an end of a line, white space of any kind. */
    private JsonNode blank() {
        return NODES.stringNode(BLANKS.get(random.nextInt(BLANKS.size())));
    }

    private JsonNode number(JsonNode schema) {
        List<BigDecimal> near =
                new ArrayList<>(List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.valueOf(random.nextInt(1000), 2)));
        for (String bound : List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")) {
            if (schema.has(bound)) {
                near.add(schema.get(bound).decimalValue());
                near.add(schema.get(bound).decimalValue());
            }
        }
        BigDecimal number = near.get(random.nextInt(near.size()));
        return NODES.numberNode(
                switch (random.nextInt(8)) {
                    case 0 -> number.add(BigDecimal.ONE);
                    case 1 -> number.subtract(BigDecimal.ONE);
                    case 2 -> number.add(number.ulp().movePointLeft(random.nextInt(20)));
                    case 3 -> number.subtract(number.ulp().movePointLeft(random.nextInt(20)));
                    case 4 -> number.multiply(BigDecimal.valueOf(random.nextInt(20)));
                    case 5 -> BigDecimal.valueOf(random.nextLong());
                    default -> number;
                });
    }

    private JsonNode array(JsonNode schema, int depth) {
        List<JsonNode> items = new ArrayList<>();
        schema.path("prefixItems").forEach(item -> items.add(value(item, depth + 1)));
        if (schema.path("items").isObject()) {
            for (int count = random.nextInt(4); count > 0; count--) {
                items.add(value(schema.get("items"), depth + 1));
            }
        }
        return NODES.arrayNode().addAll(items);
    }

    private ObjectNode object(JsonNode schema, int depth) {
        Map<String, JsonNode> object = new LinkedHashMap<>();
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::stringValue).toList();
        schema.path("properties").forEachEntry((name, inner) -> {
            if (random.nextInt(10) < (required.contains(name) ? 10 : 7)) {
                object.put(name, value(inner, depth + 1));
            }
        });
        required.forEach(name -> object.computeIfAbsent(name, any -> any()));
        if (schema.path("additionalProperties").isObject()) {
            for (int count = random.nextInt(3); count > 0; count--) {
                object.put(
                        RandomSchema.NAMES.get(random.nextInt(RandomSchema.NAMES.size())),
                        value(schema.get("additionalProperties"), depth + 1));
            }
        }
        List<JsonNode> matching = schema.path("patternProperties")
                .valueStream()
                .filter(JsonNode::isObject)
                .toList();
        if (!matching.isEmpty() || schema.has("propertyNames") || schema.has("minProperties")) {
            for (int count = random.nextInt(4); count > 0; count--) {
                object.putIfAbsent(
                        RandomSchema.NAMES.get(random.nextInt(RandomSchema.NAMES.size())),
                        matching.isEmpty() || random.nextInt(4) == 0
                                ? any()
                                : value(matching.get(random.nextInt(matching.size())), depth + 1));
            }
        }
        return NODES.objectNode().setAll(object);
    }

    private JsonNode pick(JsonNode list) {
        return list.get(random.nextInt(list.size()));
    }
}
