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
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("description", "Made at random.");
        schema.put(
                "x-contract",
                Map.of("name", name, "version", "1.0.0", "producer", "a test", "consumers", List.of("a test")));
        schema.putAll(keywords);
        Path folder = Files.createDirectories(root.resolve(name));
        Files.write(folder.resolve("schema.json"), new JsonWriter().tree(schema).toBytes());
    }
}
