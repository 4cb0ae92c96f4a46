package dev.contracts.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Contracts at random, as trees: what the model and jsonschema2pojo can both express, put together in any way. */
final class RandomSchemas {
    private static final List<String> NAMES = List.of(
            "id", "first-name", "class", "is_open", "the Name", "URL", "x1", "größe", "_private", "1st", "items");
    private static final List<String> VALUES =
            List.of("up", "down", "IN", "half-way", "two words", "3rd", "class", "Ärger");
    private static final List<String> FORMATS = List.of("date", "time", "email", "uuid", "uri");
    private static final int DEEPEST = 3;

    private final Random random;
    private int classes;

    RandomSchemas(Random random) {
        this.random = random;
    }

    Map<String, Object> contract() {
        Map<String, Object> schema = object(0);
        schema.put("$defs", Map.of("one", object(2), "two", object(2), "kind", enumeration()));
        return schema;
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (String name : some(NAMES, 5)) {
            Map<String, Object> value = value(depth + 1);
            properties.put(name, value);
            // an object that must contain itself could never end
            if (!value.containsKey("$ref") && random.nextBoolean()) {
                required.add(name);
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        // objects in several places may be called alike, and classes may not
        schema.put("x-java-name", "object" + ++classes);
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private Map<String, Object> value(int depth) {
        return switch (random.nextInt(depth < DEEPEST ? 10 : 8)) {
            case 0 -> typed("integer");
            case 1 -> typed("number");
            case 2 -> typed("boolean");
            case 3 -> typed("string");
            case 4 -> Map.of("type", "string", "format", FORMATS.get(random.nextInt(FORMATS.size())));
            case 5 -> Map.of("type", "string", "format", "date-time");
            case 6 -> enumeration();
            case 7 -> Map.of("$ref", "#/$defs/" + List.of("one", "two", "kind").get(random.nextInt(3)));
            case 8 -> Map.of("type", "array", "items", value(depth + 1));
            default -> object(depth);
        };
    }

    /** A type, or null as well. */
    private Map<String, Object> typed(String type) {
        return Map.of("type", random.nextInt(3) == 0 ? List.of(type, "null") : type);
    }

    private Map<String, Object> enumeration() {
        return Map.of("type", "string", "enum", some(VALUES, 4), "x-java-name", "choice" + ++classes);
    }

    private List<String> some(List<String> all, int most) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 1 + random.nextInt(most));
    }
}
