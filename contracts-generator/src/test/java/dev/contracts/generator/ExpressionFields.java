package dev.contracts.generator;

import dev.contracts.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** The object that {@link RandomExpressions} speak of: its schema, and payloads of it at random. */
public final class ExpressionFields {
    private ExpressionFields() {}

    /** Returns the schema of the object. */
    public static Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties());
        schema.put(
                "required",
                List.of(
                        "i", "j", "x", "y", "s", "flag", "kind", "other", "t", "ints", "reals", "strs", "kinds",
                        "prices", "rows"));
        return schema;
    }

    private static Map<String, Object> properties() {
        Map<String, Object> integer = Map.of("type", "integer");
        Map<String, Object> number = Map.of("type", "number");
        Map<String, Object> string = Map.of("type", "string");
        Map<String, Object> time = Map.of("type", "string", "format", "date-time");
        Map<String, Object> kind = Map.of("type", "string", "enum", List.of("one", "two", "three"));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("i", integer);
        properties.put("j", integer);
        properties.put("oi", integer);
        properties.put("x", number);
        properties.put("y", number);
        properties.put("ox", Map.of("type", List.of("number", "null")));
        properties.put("s", string);
        properties.put("os", string);
        properties.put("flag", Map.of("type", "boolean"));
        properties.put("kind", kind);
        properties.put("other", Map.of("type", "string", "enum", List.of("two", "one")));
        properties.put("t", time);
        properties.put("ot", time);
        properties.put("ints", Map.of("type", "array", "items", integer));
        properties.put("reals", Map.of("type", "array", "items", number));
        properties.put("strs", Map.of("type", "array", "items", string));
        properties.put("kinds", Map.of("type", "array", "items", kind));
        properties.put("prices", Map.of("type", "object", "additionalProperties", number));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("type", "object");
        row.put("properties", Map.of("n", integer, "w", number, "label", string));
        row.put("required", List.of("n", "w", "label"));
        properties.put("rows", Map.of("type", "array", "items", row));
        return properties;
    }

    /** Returns a valid payload. */
    public static byte[] payload(Random random) {
        return new JsonWriter().tree(values(random)).toBytes();
    }

    /** Returns the properties of a valid payload. */
    static Map<String, Object> values(Random random) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("i", integer(random));
        payload.put("j", integer(random));
        payload.put("x", number(random));
        payload.put("y", number(random));
        payload.put("s", text(random));
        payload.put("flag", random.nextBoolean());
        payload.put("kind", pick(random, "one", "two", "three"));
        payload.put("other", pick(random, "one", "two"));
        payload.put(
                "t",
                pick(
                        random,
                        "2026-11-02T14:30:05.5Z",
                        "2026-11-02T14:30:05Z",
                        "9999-12-31T23:59:59Z",
                        "0001-01-01T00:00:00Z"));
        if (random.nextBoolean()) {
            payload.put("oi", integer(random));
            payload.put("ox", random.nextBoolean() ? number(random) : null);
            payload.put("os", text(random));
            payload.put("ot", "2026-11-02T14:30:06Z");
        }
        payload.put("ints", list(random, () -> integer(random)));
        payload.put("reals", list(random, () -> number(random)));
        payload.put("strs", list(random, () -> text(random)));
        payload.put("kinds", list(random, () -> pick(random, "one", "two", "three")));
        Map<String, Object> prices = new LinkedHashMap<>();
        list(random, () -> text(random)).forEach(name -> prices.put((String) name, number(random)));
        payload.put("prices", prices);
        payload.put("rows", list(random, () -> row(random)));
        return payload;
    }

    /** In this order: that of {@code Map.of} is another one in each process. */
    private static Map<String, Object> row(Random random) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("n", integer(random));
        row.put("w", number(random));
        row.put("label", text(random));
        return row;
    }

    private static List<Object> list(Random random, java.util.function.Supplier<Object> element) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(any -> element.get())
                .toList();
    }

    private static Object integer(Random random) {
        return pick(random, 0L, 1L, -1L, 3L, 7L, 100L, Long.MAX_VALUE, Long.MIN_VALUE, (long) random.nextInt(10));
    }

    private static Object number(Random random) {
        return pick(random, 0.0, -0.0, 0.5, -2.0, 1e308, 1e-300, 3.0, random.nextDouble());
    }

    private static Object text(Random random) {
        return pick(random, "", "one", "a", "zz", "\ud83d\ude00", "\ufffd", "One");
    }

    @SafeVarargs
    private static <E> E pick(Random random, E... values) {
        return values[random.nextInt(values.length)];
    }
}
