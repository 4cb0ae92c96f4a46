package dev.contracts.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Schemas of the dialect at random: every keyword alone and beside others, with and without a type, one in another. */
final class RandomSchema extends RandomMaker {
    /** Plain ones mostly; those that Java, CEL, JSON Pointer or generated sources use for something else. */
    static final List<String> NAMES = List.of(
            "a",
            "b",
            "kind",
            "first-name",
            "URL",
            "größe",
            "x y",
            "class",
            "é",
            "2fast",
            "$type",
            "a",
            "b",
            "kind",
            "yield",
            "record",
            "_",
            "null",
            "true",
            "in",
            "var",
            "sealed",
            "String",
            "List",
            "Object",
            "Long",
            "Instant",
            "Contract",
            "Builder",
            "CONTRACT",
            "hashCode",
            "toString",
            "getClass",
            "wait",
            "builder",
            "value",
            "self",
            "payload",
            "@timestamp",
            "a.b",
            "a/b",
            "a~b",
            "0",
            "__proto__",
            "");

    private static final List<String> DEFINITIONS = List.of(
            "Object",
            "String",
            "List",
            "Map",
            "Record",
            "Enum",
            "Override",
            "Instant",
            "Contract",
            "Builder",
            "Rules",
            "Codec",
            "Root",
            "CAa",
            "order-line",
            "yield",
            "null");
    private static final int DEEPEST = 3;

    private final RandomValue values;
    private final RandomRules conditions;
    private final RandomLeaf leaves;
    private final RandomPresence presence;
    private int rules;
    private final List<String> definitions = new ArrayList<>();

    RandomSchema(Random random) {
        super(random);
        this.values = new RandomValue(random);
        this.conditions = new RandomRules(random);
        this.leaves = new RandomLeaf(random);
        this.presence = new RandomPresence(random, leaves);
    }

    /** Returns the keywords at the root of a contract. */
    Map<String, Object> root() {
        definitions.clear();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String name = random.nextBoolean() ? "d" + (char) ('a' + i) : pick(DEFINITIONS);
            if (!definitions.contains(name)) {
                definitions.add(name);
            }
        }
        Map<String, Object> root = new LinkedHashMap<>(
                switch (random.nextInt(15)) {
                    case 0, 1, 2 -> schema(0);
                    case 3 -> presence.next();
                    default -> object(0);
                });
        Map<String, Object> defs = new LinkedHashMap<>();
        // one that refers to another must do so below a property, or it would be its own part
        definitions.forEach(name -> defs.put(name, definition(definitions.indexOf(name))));
        if (!defs.isEmpty()) {
            root.put("$defs", defs);
        }
        return root;
    }

    /** One of three has an anchor, and one a name of its own, in which no pointer leads out. */
    private Map<String, Object> definition(int index) {
        Map<String, Object> named = new LinkedHashMap<>();
        if (index % 3 == 1) {
            named.put("$anchor", "n" + index);
        } else if (index % 3 == 2) {
            named.put("$id", "https://example.com/n" + index);
        }
        named.putAll(random.nextInt(3) == 0 || named.containsKey("$id") ? leaves.next() : object(2));
        return named;
    }

    private String name(int index) {
        return switch (random.nextBoolean() ? index % 3 : 0) {
            case 1 -> "#n" + index;
            case 2 -> "https://example.com/n" + index;
            default -> "#/$defs/" + definitions.get(index);
        };
    }

    Map<String, Object> schema(int depth) {
        if (depth >= DEEPEST) {
            return leaves.next();
        }
        return switch (random.nextInt(25)) {
            case 0, 1 -> object(depth);
            case 24 -> presence.next();
            case 2 -> map(depth);
            case 3, 4 -> list(depth);
            case 5 -> tuple(depth);
            case 6 -> union(depth);
            case 7 -> whole(depth);
            case 8 -> conditional(depth);
            case 9, 10 -> reference();
            case 11, 12 -> alternatives(depth);
            case 13 -> refused(depth);
            case 15 -> nullable(depth);
            case 14 -> new LinkedHashMap<>(Map.of("allOf", List.of(leaves.next(), leaves.next())));
            default -> leaves.next();
        };
    }

    Map<String, Object> object(int depth) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (String name : new LinkedHashSet<>(shuffled(NAMES).subList(0, 1 + random.nextInt(3)))) {
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
        switch (random.nextInt(9)) {
            case 0 -> schema.put("additionalProperties", false);
            case 1 -> schema.put("additionalProperties", true);
            case 2 -> schema.put("additionalProperties", leaves.next());
            case 5 -> schema.put("dependentSchemas", Map.of(pick(names), branch(properties)));
            case 3 -> schema.put("dependentRequired", Map.of(pick(names), List.of(pick(names))));
            case 4 -> schema.put("x-java-unknown", "keep");
            default -> {}
        }
        if (random.nextInt(5) == 0) {
            leaves.objectKeyword(schema);
        }
        if (random.nextInt(8) == 0) {
            patterns(schema);
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
        switch (random.nextInt(4)) {
            case 0 -> patterns(schema);
            case 1 -> {
                patterns(schema);
                schema.put("additionalProperties", random.nextBoolean() ? leaves.next() : false);
            }
            default -> schema.put("additionalProperties", schema(depth + 1));
        }
        if (random.nextInt(3) == 0) {
            leaves.objectKeyword(schema);
        }
        return schema;
    }

    /** Patterns that some of the names match, two of them a name at once. */
    private void patterns(Map<String, Object> schema) {
        Map<String, Object> patterns = new LinkedHashMap<>();
        Object usual = random.nextInt(3) == 0 ? reference() : leaves.next();
        for (int count = 1 + random.nextInt(2); count > 0; count--) {
            Object value = random.nextInt(8) == 0 ? random.nextBoolean() : random.nextBoolean() ? leaves.next() : usual;
            patterns.put(pick(RandomLeaf.NAME_PATTERNS), value);
        }
        schema.put("patternProperties", patterns);
    }

    private Map<String, Object> list(int depth) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", random.nextInt(6) == 0 ? List.of("array", "null") : "array");
        schema.put("items", schema(depth + 1));
        leaves.listKeyword(schema);
        if (random.nextInt(4) == 0) {
            schema.put("contains", random.nextBoolean() ? leaves.constant() : leaves.next());
            switch (random.nextInt(3)) {
                case 0 -> schema.put("minContains", random.nextInt(3));
                case 1 -> schema.put("maxContains", 1 + random.nextInt(2));
                default -> {}
            }
        }
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
            case 1 -> schema.put("items", leaves.next());
            default -> leaves.listKeyword(schema);
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
        schema.put("if", Map.of("properties", Map.of(name, random.nextBoolean() ? leaves.constant() : leaves.next())));
        schema.put("then", branch(properties));
        if (random.nextBoolean()) {
            schema.put("else", branch(properties));
        }
        return schema;
    }

    /** Alternatives without a tag: of single values, or of the properties that an object has. */
    private Map<String, Object> alternatives(int depth) {
        Map<String, Object> schema = new LinkedHashMap<>();
        List<Object> alternatives = new ArrayList<>();
        if (random.nextBoolean()) {
            schema.putAll(object(depth));
            Map<?, ?> properties = (Map<?, ?>) schema.get("properties");
            for (int count = 1 + random.nextInt(3); count > 0; count--) {
                alternatives.add(branch(properties));
            }
        } else {
            if (random.nextInt(4) == 0) {
                schema.putAll(leaves.next());
            }
            for (int count = 1 + random.nextInt(3); count > 0; count--) {
                alternatives.add(untagged(depth + 1));
            }
        }
        schema.put(random.nextBoolean() ? "anyOf" : "oneOf", alternatives);
        return schema;
    }

    /** What may be null by an alternative, in each spelling of null. */
    private Map<String, Object> nullable(int depth) {
        Map<String, Object> value = new LinkedHashMap<>(
                switch (random.nextInt(5)) {
                    case 0 -> object(depth + 1);
                    case 1 -> list(depth + 1);
                    case 2 -> union(depth + 1);
                    case 3 -> reference();
                    default -> leaves.next();
                });
        Map<String, Object> none = new LinkedHashMap<>();
        switch (random.nextInt(3)) {
            case 0 -> none.put("type", "null");
            case 1 -> none.put("const", null);
            default -> none.put("enum", Collections.singletonList(null));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                random.nextBoolean() ? "anyOf" : "oneOf",
                random.nextBoolean() ? List.of(value, none) : List.of(none, value));
        return schema;
    }

    private Map<String, Object> untagged(int depth) {
        Map<String, Object> schema = new LinkedHashMap<>(random.nextInt(3) == 0 ? object(depth) : leaves.next());
        schema.remove("required");
        schema.remove("x-rules");
        return schema;
    }

    private Map<String, Object> refused(int depth) {
        Map<String, Object> schema = new LinkedHashMap<>(random.nextBoolean() ? object(depth) : leaves.next());
        Object properties = schema.get("properties");
        schema.put("not", properties instanceof Map<?, ?> declared ? branch(declared) : leaves.next());
        return schema;
    }

    private Map<String, Object> branch(Map<?, ?> properties) {
        Object name = pick(List.copyOf(properties.keySet()));
        return random.nextInt(3) == 0
                ? Map.of("required", List.of(name))
                : Map.of("properties", Map.of(random.nextInt(4) == 0 ? pick(NAMES) : name, leaves.next()));
    }

    private Map<String, Object> reference() {
        if (definitions.isEmpty()) {
            return leaves.next();
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$ref", name(random.nextInt(definitions.size())));
        if (random.nextInt(5) == 0) {
            leaves.numberKeyword(schema);
        }
        return schema;
    }
}
