package dev.contracts.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.generator.naming.JavaNames;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.QueryParameter;
import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.type.EnumType;
import dev.contracts.model.type.NominalType;
import dev.contracts.model.type.RecordType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract to which something is added keeps the Java name of everything that it had, or is refused with a proposal. */
class StableNamesTest {
    private static final long SEED = Long.getLong("seed", 20261130L);
    private static final int CONTRACTS = 60;
    private static final int ADDITIONS = 6;

    /** Names of which many become the same in Java, or nearly. */
    private static final List<String> NAMES = List.of(
            "error_code",
            "errorCode",
            "error-code",
            "ErrorCode",
            "error",
            "code",
            "side",
            "Side",
            "kind",
            "class",
            "class_",
            "value",
            "values",
            "item",
            "additional_properties",
            "additionalProperties",
            "a",
            "A",
            "builder",
            "contract-query");

    @TempDir
    private Path root;

    @Test
    void whateverIsAdded() throws IOException {
        System.out.println("stable names: seed " + SEED);
        Random random = new Random(SEED);
        int kept = 0;
        int refused = 0;
        for (int i = 0; i < CONTRACTS; i++) {
            Map<String, Object> schema = schema(random);
            Map<String, String> before = names(schema);
            for (int j = 0; before != null && j < ADDITIONS; j++) {
                String added = add(schema, random);
                Map<String, String> after = names(schema);
                if (after == null) {
                    refused++;
                    break;
                }
                assertThat(after).as("with %s added, seed %s", added, SEED).containsAllEntriesOf(before);
                before = after;
                kept++;
            }
        }
        assertThat(kept).isGreaterThan(CONTRACTS);
        assertThat(refused).isGreaterThan(CONTRACTS / 6);
    }

    /** The public names of the contract by their places; null when it is refused, for names alone and with a proposal. */
    private Map<String, String> names(Map<String, Object> schema) throws IOException {
        RandomContracts.write(
                root, "contract", schema, Map.of("query", Map.of("limit", Map.of("type", "integer", "default", 1))));
        ContractSet contracts;
        try {
            contracts = ContractSet.load(root);
        } catch (ContractException e) {
            assertThat(e.diagnostics())
                    .allSatisfy(diagnostic -> assertThat(diagnostic.id()).isEqualTo("contract.name"))
                    .allSatisfy(diagnostic -> assertThat(diagnostic.advice()).contains("x-java-name"));
            return null;
        }
        JavaNames java = new JavaNames(contracts.contracts(), "base");
        Map<String, String> names = new TreeMap<>();
        for (ContractModel contract : contracts.contracts()) {
            names.put("contract", java.holder(contract).canonicalName());
            names.put(
                    "query",
                    java.helper(contract.name(), contract.name() + "-query").canonicalName());
            for (QueryParameter parameter : contract.query()) {
                names.put("query/" + parameter.name(), parameter.javaName() + " " + parameter.javaMethod());
            }
            for (NominalType type : JavaNames.typesOf(contract)) {
                String place = type.schema().location().pointer() + (type instanceof EnumType ? " values" : "");
                names.put(place, java.of(type).canonicalName());
                if (type instanceof RecordType record) {
                    record.fields().forEach(field -> names.put(place + "/" + field.name(), field.javaName()));
                } else if (type instanceof EnumType values) {
                    values.values().forEach(value -> names.put(place + "=" + value, values.constant(value)));
                }
            }
        }
        return names;
    }

    private static Map<String, Object> schema(Random random) {
        Map<String, Object> schema = object(random, 0);
        Map<String, Object> definitions = new LinkedHashMap<>();
        schema.put("$defs", definitions);
        for (int i = random.nextInt(3); i > 0; i--) {
            addDefinition(schema, random);
        }
        return schema;
    }

    private static Map<String, Object> object(Random random, int depth) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", new LinkedHashMap<>());
        if (random.nextInt(4) == 0) {
            schema.put("additionalProperties", Map.of("type", "integer"));
        }
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            addProperty(schema, random, depth);
        }
        return schema;
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth < 2 ? 5 : 2)) {
            case 0 -> new LinkedHashMap<>(Map.of("type", "string"));
            case 1 -> {
                Map<String, Object> choice = new LinkedHashMap<>();
                choice.put("type", "string");
                choice.put("enum", new ArrayList<>(List.of(pick(random))));
                yield choice;
            }
            case 2 -> new LinkedHashMap<>(Map.of("type", "array", "items", object(random, depth + 1)));
            case 3 -> union(random, depth);
            default -> object(random, depth + 1);
        };
    }

    private static Map<String, Object> union(Random random, int depth) {
        String tag = pick(random);
        List<Object> variants = new ArrayList<>();
        for (String value : List.of("one", "two")) {
            Map<String, Object> variant = object(random, depth + 1);
            properties(variant).put(tag, Map.of("const", value));
            variant.put("required", List.of(tag));
            variants.add(variant);
        }
        return new LinkedHashMap<>(Map.of("oneOf", variants));
    }

    /** Adds something somewhere, and says what. */
    private static String add(Map<String, Object> schema, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> addDefinition(schema, random);
            case 1 -> addValue(schema, random);
            default -> addProperty(any(objects(schema), random), random, 1);
        };
    }

    private static String addDefinition(Map<String, Object> schema, Random random) {
        String name = pick(random);
        @SuppressWarnings("unchecked")
        Map<String, Object> definitions = (Map<String, Object>) schema.get("$defs");
        if (definitions.putIfAbsent(name, object(random, 1)) == null) {
            properties(schema).putIfAbsent("uses " + name, Map.of("$ref", "#/$defs/" + name));
        }
        return "the definition " + name;
    }

    private static String addProperty(Map<String, Object> schema, Random random, int depth) {
        String name = pick(random);
        Map<String, Object> properties = properties(schema);
        if (!properties.containsKey(name)) {
            Map<String, Object> others = new LinkedHashMap<>(properties);
            Object value = value(random, depth);
            if (random.nextBoolean()) {
                properties.clear();
                properties.put(name, value);
                properties.putAll(others);
            } else {
                properties.put(name, value);
            }
        }
        return "the property " + name;
    }

    private static String addValue(Map<String, Object> schema, Random random) {
        String value = pick(random);
        List<List<Object>> enums = new ArrayList<>();
        collect(schema, "enum", enums);
        if (!enums.isEmpty()) {
            List<Object> values = enums.get(random.nextInt(enums.size()));
            if (!values.contains(value)) {
                values.add(random.nextInt(values.size() + 1), value);
            }
        }
        return "the value " + value;
    }

    @SuppressWarnings("unchecked")
    private static void collect(Object node, String keyword, List<List<Object>> found) {
        if (node instanceof Map<?, ?> map) {
            if (map.get(keyword) instanceof List<?> list) {
                found.add((List<Object>) list);
            }
            map.values().forEach(child -> collect(child, keyword, found));
        } else if (node instanceof List<?> list) {
            list.forEach(child -> collect(child, keyword, found));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Object node) {
        List<Map<String, Object>> objects = new ArrayList<>();
        if (node instanceof Map<?, ?> map) {
            if (map.get("properties") instanceof Map<?, ?> && "object".equals(map.get("type"))) {
                objects.add((Map<String, Object>) map);
            }
            map.values().forEach(child -> objects.addAll(objects(child)));
        } else if (node instanceof List<?> list) {
            list.forEach(child -> objects.addAll(objects(child)));
        }
        return objects;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Map<String, Object> schema) {
        return (Map<String, Object>) schema.get("properties");
    }

    private static Map<String, Object> any(List<Map<String, Object>> objects, Random random) {
        return objects.get(random.nextInt(objects.size()));
    }

    private static String pick(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }
}
