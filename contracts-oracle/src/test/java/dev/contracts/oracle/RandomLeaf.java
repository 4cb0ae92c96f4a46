package dev.contracts.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Schemas without schemas in them at random: the keywords of single values, beside a type, beside several, and beside none. */
final class RandomLeaf extends RandomMaker {
    static final List<String> PATTERNS = List.of(
            "^[a-z]*$",
            "^.{1,3}$",
            "o",
            "\\d",
            "^(up|down)$",
            "[^a-c]",
            "^\\S+$",
            "^\\s$",
            ".",
            "[\\s.]",
            "\\bx",
            "^$",
            "€|😀",
            "^[A-Z]{2,4}\\.?$");
    static final List<String> NAME_PATTERNS = List.of("^[a-z]$", "a", "^[A-Z]", "^$", "[^a-z]", "i", "^.{2,6}$", "ß");
    private static final List<String> FORMATS = List.of(
            "date-time",
            "date",
            "time",
            "duration",
            "uuid",
            "uri",
            "email",
            "date-time",
            "hostname",
            "ipv4",
            "ipv6",
            "json-pointer",
            "relative-json-pointer",
            "uri-reference");

    private final RandomValue values;

    RandomLeaf(Random random) {
        super(random);
        this.values = new RandomValue(random);
    }

    /** Returns a schema of scalars mostly: of one type, of several, of none. */
    Map<String, Object> next() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> typed("integer", "null", this::numberKeyword);
            case 2, 3, 4 -> typed("number", "null", this::numberKeyword);
            case 5, 6 -> typed("string", "null", this::stringKeyword);
            case 7 -> typed("boolean", "null", any -> {});
            case 8 -> enumeration();
            case 9 -> constant();
            case 10 -> several();
            default -> untyped();
        };
    }

    private interface Keyword {
        void put(Map<String, Object> schema);
    }

    private Map<String, Object> typed(String type, String other, Keyword keyword) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", random.nextInt(4) == 0 ? shuffled(List.of(type, other)) : type);
        for (int count = random.nextInt(3); count > 0; count--) {
            keyword.put(schema);
        }
        if (random.nextInt(4) == 0) {
            javaType(type, schema);
        }
        return schema;
    }

    private void javaType(String type, Map<String, Object> schema) {
        switch (type) {
            case "number" -> schema.put("x-java-type", "BigDecimal");
            case "integer" -> {
                schema.put("x-java-type", pick(List.of("BigInteger", "int")));
                if ("int".equals(schema.get("x-java-type"))) {
                    schema.put("minimum", Integer.MIN_VALUE);
                    schema.put("maximum", Integer.MAX_VALUE);
                }
            }
            case "string" ->
                schema.put(
                        "x-java-type",
                        "date-time".equals(schema.get("format")) && random.nextBoolean() ? "OffsetDateTime" : "String");
            default -> {}
        }
    }

    private Map<String, Object> several() {
        List<String> types = shuffled(List.of("integer", "number", "string", "boolean", "null", "array", "object"));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", types.subList(0, 2 + random.nextInt(2)));
        anyKeyword(schema);
        anyKeyword(schema);
        return schema;
    }

    private Map<String, Object> untyped() {
        Map<String, Object> schema = new LinkedHashMap<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            anyKeyword(schema);
        }
        return schema;
    }

    private void anyKeyword(Map<String, Object> schema) {
        switch (random.nextInt(6)) {
            case 0 -> stringKeyword(schema);
            case 1 -> listKeyword(schema);
            case 3 -> objectKeyword(schema);
            case 2 -> schema.put("required", List.of(pick(RandomSchema.NAMES)));
            default -> numberKeyword(schema);
        }
        if (schema.containsKey("required")) {
            schema.put("properties", Map.of(((List<?>) schema.get("required")).get(0), next()));
        }
    }

    void numberKeyword(Map<String, Object> schema) {
        switch (random.nextInt(5)) {
            case 0 -> schema.put("minimum", values.bound());
            case 1 -> schema.put("maximum", values.bound());
            case 2 -> schema.put("exclusiveMinimum", values.bound());
            case 3 -> schema.put("exclusiveMaximum", values.bound());
            default -> schema.put("multipleOf", values.step());
        }
    }

    private void stringKeyword(Map<String, Object> schema) {
        switch (random.nextInt(4)) {
            case 0 -> schema.put("minLength", random.nextInt(4));
            case 1 -> schema.put("maxLength", 1 + random.nextInt(30));
            case 2 -> schema.put("pattern", pick(PATTERNS));
            default -> schema.put("format", pick(FORMATS));
        }
    }

    void listKeyword(Map<String, Object> schema) {
        switch (random.nextInt(3)) {
            case 0 -> schema.put("minItems", random.nextInt(3));
            case 1 -> schema.put("maxItems", 1 + random.nextInt(3));
            default -> schema.put("uniqueItems", random.nextInt(5) > 0);
        }
    }

    void objectKeyword(Map<String, Object> schema) {
        switch (random.nextInt(4)) {
            case 0 -> schema.put("minProperties", random.nextInt(3));
            case 1 -> schema.put("maxProperties", 1 + random.nextInt(4));
            default -> {
                Map<String, Object> names = new LinkedHashMap<>();
                if (random.nextInt(4) == 0) {
                    names.put("enum", List.of("a", "b", "kind", "größe"));
                } else {
                    stringKeyword(names);
                }
                schema.put("propertyNames", names);
            }
        }
    }

    private Map<String, Object> enumeration() {
        Map<String, Object> schema = new LinkedHashMap<>();
        LinkedHashSet<Object> listed = new LinkedHashSet<>();
        String type = pick(List.of("string", "integer", "number", ""));
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            listed.add(values.of(type));
        }
        if (!type.isEmpty() && random.nextBoolean()) {
            schema.put("type", type);
        }
        schema.put("enum", new ArrayList<>(listed));
        return schema;
    }

    Map<String, Object> constant() {
        Map<String, Object> schema = new LinkedHashMap<>();
        String type = pick(List.of("string", "integer", "number", "boolean", ""));
        if (!type.isEmpty() && random.nextBoolean()) {
            schema.put("type", type);
        }
        schema.put("const", values.of(type));
        return schema;
    }
}
