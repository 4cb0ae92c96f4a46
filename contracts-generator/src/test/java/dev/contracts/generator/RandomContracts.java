package dev.contracts.generator;

import dev.contracts.runtime.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema files of contracts that tests make at random. */
final class RandomContracts {
    private RandomContracts() {}

    /** @param keywords what the contract demands */
    static void write(Path root, String name, Map<String, Object> keywords) throws IOException {
        write(root, name, keywords, Map.of());
    }

    /** @param header what else {@code x-contract} says */
    static void write(Path root, String name, Map<String, Object> keywords, Map<String, Object> header)
            throws IOException {
        Map<String, Object> contract = new LinkedHashMap<>();
        contract.put("name", name);
        contract.put("version", "1.0.0");
        contract.put("producer", "a test");
        contract.put("consumers", List.of("a test"));
        contract.putAll(header);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("description", "Made at random.");
        schema.put("x-contract", contract);
        schema.putAll(keywords);
        Path folder = Files.createDirectories(root.resolve(name));
        Files.write(folder.resolve("schema.json"), new JsonWriter().tree(schema).toBytes());
    }

    /** Returns a rule with words that say nothing. */
    static Map<String, Object> rule(String id, String rule) {
        return Map.of("id", id, "rule", rule, "message", "broken", "because", "a test");
    }
}
