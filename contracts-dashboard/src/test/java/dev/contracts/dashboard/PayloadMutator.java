package dev.contracts.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * Changes a payload a little, in the ways in which producers get it wrong: members dropped, added, renamed, retyped and
 * reordered, elements repeated and swapped, numbers moved round their bounds, timestamps shifted and misspelt.
 */
final class PayloadMutator {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-0.0",
            "1",
            "-1",
            "0.1",
            "100",
            "100.0",
            "-100",
            "1.0",
            "1.0000000000000001",
            "0.99999999999999999",
            "100.00000000000001",
            "100.000000000000001",
            "-100.00000000000001",
            "1e2",
            "1e-7",
            "5.5",
            "1e400",
            "-1e400",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "9007199254740993",
            "1e18",
            "1e19",
            "4.9e-324",
            "1e-400",
            "0.10000000000000000555",
            "30",
            "1e308",
            "-1e308",
            "2.50",
            "0.0999999",
            "3");

    private static final List<String> STRINGS = List.of(
            "",
            " ",
            "buy",
            "BUY",
            "Long",
            "short",
            "running",
            "error",
            "idle",
            "AAPL",
            "a\u0000b",
            "\ud83d\ude00",
            "\uD800",
            "2026-11-02T14:30:05Z",
            "2026-11-02T14:30:05.123456+00:00",
            "2026-11-02T14:30:05",
            "2026-11-02 14:30:05Z",
            "2026-11-02T14:30:05+02:00",
            "2026-11-02T14:30:05-00:00",
            "2016-12-31T23:59:60Z",
            "2026-06-30T23:59:60Z",
            "2026-02-30T00:00:00Z",
            "2026-11-02T24:00:00Z",
            "2026-11-02t14:30:05z",
            "2026-11-02T14:30:05.1234567891Z",
            "2026-11-02T14:30:05.Z",
            "0000-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999999Z",
            "null",
            "progress",
            "stage_change",
            "run_complete",
            "training",
            "ranking",
            "daily_loss",
            "drawdown",
            "exposure");

    private final RandomGenerator random;

    PayloadMutator(RandomGenerator random) {
        this.random = random;
    }

    static JsonNode read(byte[] payload) {
        return MAPPER.readTree(payload);
    }

    /** The payload with one to three changes, as text. */
    byte[] mutate(JsonNode payload) {
        JsonNode changed = payload.deepCopy();
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            changed = change(changed);
        }
        return write(changed);
    }

    private byte[] write(JsonNode changed) {
        return random.nextInt(4) == 0
                ? MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(changed)
                : MAPPER.writeValueAsBytes(changed);
    }

    private JsonNode change(JsonNode root) {
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        if (containers.isEmpty() || random.nextInt(200) == 0) {
            return anything();
        }
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            change(object);
        } else {
            change((ArrayNode) container);
        }
        return root;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            if (!node.isEmpty()) {
                containers.add(node);
            }
            node.forEach(child -> collect(child, containers));
        }
    }

    private void change(ObjectNode object) {
        List<String> names = new ArrayList<>(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(12)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, anything());
            case 2 -> object.set(random.nextBoolean() ? name + "_count" : name.toUpperCase(Locale.ROOT), anything());
            case 3 -> rename(object, name);
            case 4 -> shuffle(object);
            case 5 -> object.set(name, NODES.nullNode());
            case 6 ->
                object.set(
                        names.get(random.nextInt(names.size())),
                        object.get(name).deepCopy());
            default -> object.set(name, changed(object.get(name)));
        }
    }

    private void rename(ObjectNode object, String name) {
        JsonNode value = object.remove(name);
        object.set(random.nextBoolean() ? name + "s" : "x_" + name, value);
    }

    private void shuffle(ObjectNode object) {
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
        Collections.shuffle(members, new Random(random.nextLong()));
        object.removeAll();
        members.forEach(member -> object.set(member.getKey(), member.getValue()));
    }

    private void change(ArrayNode array) {
        int at = random.nextInt(array.size());
        switch (random.nextInt(6)) {
            case 0 -> array.remove(at);
            case 1 -> array.insert(at, array.get(random.nextInt(array.size())).deepCopy());
            case 2 -> {
                int other = random.nextInt(array.size());
                JsonNode swapped = array.get(at);
                array.set(at, array.get(other));
                array.set(other, swapped);
            }
            case 3 -> array.set(at, anything());
            default -> array.set(at, changed(array.get(at)));
        }
    }

    private JsonNode changed(JsonNode value) {
        if (value.isNumber()) {
            return random.nextInt(3) == 0 ? anyNumber() : nudged(value.decimalValue());
        }
        if (value.isString()) {
            return random.nextInt(3) == 0 ? anyString() : nudged(value.stringValue());
        }
        if (value.isBoolean()) {
            return NODES.booleanNode(!value.booleanValue());
        }
        return random.nextInt(6) == 0 ? anything() : value;
    }

    private JsonNode nudged(BigDecimal number) {
        BigDecimal nudge =
                new BigDecimal(List.of("1", "-1", "0.01", "-0.01", "0.0100001", "1e-9", "0.5", "0.001", "1e-17", "-2")
                        .get(random.nextInt(10)));
        BigDecimal moved =
                switch (random.nextInt(3)) {
                    case 0 -> number.add(nudge);
                    case 1 -> number.negate();
                    default -> number.multiply(BigDecimal.ONE.add(nudge.movePointLeft(6)));
                };
        return NODES.numberNode(moved);
    }

    private JsonNode nudged(String text) {
        if (text.isEmpty()) {
            return anyString();
        }
        int at = random.nextInt(text.length());
        String digit = Integer.toString(random.nextInt(10));
        return NODES.stringNode(
                switch (random.nextInt(5)) {
                    case 0 -> text.toUpperCase(Locale.ROOT);
                    case 1 -> text.substring(0, at);
                    case 2 ->
                        Character.isDigit(text.charAt(at))
                                ? text.substring(0, at) + digit + text.substring(at + 1)
                                : text + " ";
                    case 3 -> text.replace("+00:00", "Z");
                    default ->
                        Character.isDigit(text.charAt(at))
                                ? text.substring(0, at) + digit + text.substring(at + 1)
                                : text;
                });
    }

    private JsonNode anything() {
        return switch (random.nextInt(8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2, 3 -> anyNumber();
            case 4, 5 -> anyString();
            case 6 -> NODES.arrayNode().add(anyNumber());
            default -> NODES.objectNode().set("a", anyString());
        };
    }

    private JsonNode anyNumber() {
        return NODES.rawValueNode(new RawValue(NUMBERS.get(random.nextInt(NUMBERS.size()))));
    }

    private JsonNode anyString() {
        return NODES.stringNode(STRINGS.get(random.nextInt(STRINGS.size())));
    }
}
