package dev.contracts.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Objects with a property that may be null, mostly optional, of which it is asked whether it is there. Lint refuses those
 * whose record would lose the answer, and none of the others.
 */
final class RandomPresence extends RandomMaker {
    private static final String ASKED = "n";
    private static final String OTHER = "m";

    private final RandomLeaf leaves;

    RandomPresence(Random random, RandomLeaf leaves) {
        super(random);
        this.leaves = leaves;
    }

    Map<String, Object> next() {
        Map<String, Object> object = object();
        switch (random.nextInt(7)) {
            case 0 -> object.put("dependentRequired", Map.of(OTHER, List.of(ASKED)));
            case 1 -> object.put("dependentRequired", Map.of(ASKED, List.of(OTHER)));
            case 2 -> object.put("enum", List.of(Map.of(), Map.of(OTHER, 1), withNull()));
            case 3 -> {
                return new LinkedHashMap<>(Map.of("type", "array", "items", object, "uniqueItems", true));
            }
            case 4 -> condition(object, Map.of("required", List.of(ASKED)), required(OTHER));
            case 5 -> condition(object, Map.of("properties", Map.of(OTHER, Map.of("const", 1))), required(ASKED));
            default -> condition(object, Map.of("properties", Map.of(ASKED, leaves.next())), required(OTHER));
        }
        return object;
    }

    private Map<String, Object> object() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(ASKED, Map.of("type", List.of(random.nextBoolean() ? "string" : "integer", "null")));
        properties.put(OTHER, Map.of("type", "integer"));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        if (random.nextInt(4) == 0) {
            object.put("required", List.of(ASKED));
        }
        return object;
    }

    /** That a property is there, and perhaps that it is not null. */
    private Map<String, Object> required(String name) {
        Map<String, Object> required = new LinkedHashMap<>(Map.of("required", List.of(name)));
        if (random.nextInt(3) == 0) {
            required.put("properties", Map.of(name, Map.of("type", List.of("string", "integer"))));
        }
        return required;
    }

    private void condition(Map<String, Object> object, Object when, Object then) {
        object.put("if", when);
        object.put(random.nextInt(3) == 0 ? "else" : "then", then);
    }

    private static Map<String, Object> withNull() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(ASKED, null);
        return object;
    }
}
