package dev.contracts.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Schemas of the dialect at random: every keyword alone and beside others, with and without a type, one in another. */
final class RandomSchema {
    static final List<String> NAMES =
            List.of("a", "b", "kind", "first-name", "URL", "größe", "x y", "class", "é", "2fast", "$type");
    static final List<String> PATTERNS = List.of(
            "^[a-z]*$",
            "^.{1,3}$",
            "o",
            "\\d",
            "^(up|down)$",
            "[^a-c]",
            "^\\S+$",
            "\\bx",
            "^$",
            "€|😀",
            "^[A-Z]{2,4}\\.?$");
    private static final List<String> FORMATS =
            List.of("date-time", "date", "time", "duration", "uuid", "uri", "email");
    private static final Set<String> NUMERIC = Set.of("integer", "number");
    private static final int DEEPEST = 3;

    private final Random random;
    private final RandomValue values;
    private final RandomRules conditions;
    private int rules;
    private final List<String> definitions = new ArrayList<>();

    RandomSchema(Random random) {
        this.random = random;
        this.values = new RandomValue(random);
        this.conditions = new RandomRules(random);
    }

    /** Returns the keywords at the root of a contract. */
    Map<String, Object> root() {
        definitions.clear();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            definitions.add("d" + (char) ('a' + i));
        }
        Map<String, Object> root = new LinkedHashMap<>(random.nextInt(5) == 0 ? schema(0) : object(0));
        Map<String, Object> defs = new LinkedHashMap<>();
        // one that refers to another must do so below a property, or it would be its own part
        definitions.forEach(name -> defs.put(name, random.nextInt(3) == 0 ? leaf() : object(2)));
        if (!defs.isEmpty()) {
            root.put("$defs", defs);
        }
        return root;
    }

    Map<String, Object> schema(int depth) {
        if (depth >= DEEPEST) {
            return leaf();
        }
        return switch (random.nextInt(20)) {
            case 0, 1 -> object(depth);
            case 2 -> map(depth);
            case 3, 4 -> list(depth);
            case 5 -> tuple(depth);
            case 6 -> union(depth);
            case 7 -> whole(depth);
            case 8 -> conditional(depth);
            case 9, 10 -> reference();
            default -> leaf();
        };
    }

    private Map<String, Object> leaf() {
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
        return schema;
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
        switch (random.nextInt(5)) {
            case 0 -> stringKeyword(schema);
            case 1 -> listKeyword(schema);
            case 2 -> schema.put("required", List.of(pick(NAMES)));
            default -> numberKeyword(schema);
        }
        if (schema.containsKey("required")) {
            schema.put("properties", Map.of(((List<?>) schema.get("required")).get(0), leaf()));
        }
    }

    private void numberKeyword(Map<String, Object> schema) {
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

    private void listKeyword(Map<String, Object> schema) {
        switch (random.nextInt(3)) {
            case 0 -> schema.put("minItems", random.nextInt(3));
            case 1 -> schema.put("maxItems", 1 + random.nextInt(3));
            default -> schema.put("uniqueItems", random.nextInt(5) > 0);
        }
    }

    private Map<String, Object> enumeration() {
        Map<String, Object> schema = new LinkedHashMap<>();
        LinkedHashSet<Object> listed = new LinkedHashSet<>();
        String type = pick(List.of("string", "integer", "number", ""));
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            listed.add(values.of(type));
        }
        if (!type.isEmpty() && (NUMERIC.contains(type) || random.nextBoolean())) {
            schema.put("type", type);
        }
        schema.put("enum", new ArrayList<>(listed));
        return schema;
    }

    private Map<String, Object> constant() {
        Map<String, Object> schema = new LinkedHashMap<>();
        String type = pick(List.of("string", "integer", "number", "boolean", ""));
        if (!type.isEmpty() && (NUMERIC.contains(type) || random.nextBoolean())) {
            schema.put("type", type);
        }
        schema.put("const", values.of(type));
        return schema;
    }

    Map<String, Object> object(int depth) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (String name : shuffled(NAMES).subList(0, 1 + random.nextInt(3))) {
            Map<String, Object> value = schema(depth + 1);
            properties.put(name, value);
            if (random.nextBoolean() && !refers(value)) {
                required.add(name);
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", random.nextInt(8) == 0 && depth > 0 ? List.of("object", "null") : "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (random.nextInt(3) == 0) {
            conditions
                    .condition(properties, required)
                    .ifPresent(condition -> schema.put("x-rules", List.of(rule(condition))));
        }
        List<String> names = List.copyOf(properties.keySet());
        switch (random.nextInt(8)) {
            case 0 -> schema.put("additionalProperties", false);
            case 1 -> schema.put("additionalProperties", true);
            case 2 -> schema.put("additionalProperties", leaf());
            case 3 -> schema.put("dependentRequired", Map.of(pick(names), List.of(pick(names))));
            default -> {}
        }
        return schema;
    }

    private Map<String, Object> rule(String condition) {
        return RandomContract.rule("r" + (char) ('a' + rules / 26) + (char) ('a' + rules++ % 26), condition);
    }

    private static boolean refers(Map<String, Object> schema) {
        return schema.toString().contains("$ref");
    }

    private Map<String, Object> map(int depth) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", schema(depth + 1));
        return schema;
    }

    private Map<String, Object> list(int depth) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", random.nextInt(6) == 0 ? List.of("array", "null") : "array");
        schema.put("items", schema(depth + 1));
        listKeyword(schema);
        return schema;
    }

    private Map<String, Object> tuple(int depth) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        List<Object> first = new ArrayList<>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            first.add(schema(depth + 1));
        }
        schema.put("prefixItems", first);
        switch (random.nextInt(3)) {
            case 0 -> schema.put("items", false);
            case 1 -> schema.put("items", leaf());
            default -> listKeyword(schema);
        }
        return schema;
    }

    private Map<String, Object> union(int depth) {
        String tag = pick(NAMES);
        List<Object> variants = new ArrayList<>();
        for (Object value : values.tags()) {
            Map<String, Object> variant = new LinkedHashMap<>(object(depth + 1));
            variant.put("type", "object");
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put(tag, Map.of("const", value));
            ((Map<?, ?>) variant.get("properties")).forEach((name, of) -> properties.putIfAbsent((String) name, of));
            variant.put("properties", properties);
            LinkedHashSet<Object> required = new LinkedHashSet<>(List.of(tag));
            required.addAll((List<?>) variant.getOrDefault("required", List.of()));
            variant.put("required", new ArrayList<>(required));
            variants.add(variant);
        }
        return new LinkedHashMap<>(Map.of("oneOf", variants));
    }

    private Map<String, Object> whole(int depth) {
        Map<String, Object> schema = new LinkedHashMap<>();
        List<Object> parts = new ArrayList<>();
        for (int count = 1 + random.nextInt(2); count > 0; count--) {
            Map<String, Object> part = new LinkedHashMap<>(object(depth + 1));
            part.put("type", "object");
            part.remove("additionalProperties");
            parts.add(part);
        }
        schema.put("allOf", parts);
        return schema;
    }

    private Map<String, Object> conditional(int depth) {
        Map<String, Object> schema = new LinkedHashMap<>(object(depth));
        Map<?, ?> properties = (Map<?, ?>) schema.get("properties");
        Object name = pick(List.copyOf(properties.keySet()));
        schema.put("if", Map.of("properties", Map.of(name, random.nextBoolean() ? constant() : leaf())));
        schema.put("then", branch(properties));
        if (random.nextBoolean()) {
            schema.put("else", branch(properties));
        }
        return schema;
    }

    private Map<String, Object> branch(Map<?, ?> properties) {
        Object name = pick(List.copyOf(properties.keySet()));
        return random.nextInt(3) == 0 ? Map.of("required", List.of(name)) : Map.of("properties", Map.of(name, leaf()));
    }

    private Map<String, Object> reference() {
        if (definitions.isEmpty()) {
            return leaf();
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$ref", "#/$defs/" + pick(definitions));
        if (random.nextInt(5) == 0) {
            numberKeyword(schema);
        }
        return schema;
    }

    private <E> E pick(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <E> List<E> shuffled(List<E> list) {
        List<E> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
