package dev.contracts.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.contracts.json.JsonWriter;
import dev.contracts.model.ContractException;
import dev.contracts.model.ContractSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a class file cannot hold is told before javac would, with its place, and all of it at once. */
class TooLargeForJavaTest {
    @TempDir
    private Path root;

    @Test
    void tooManyPropertiesAndTooManyValues() throws IOException {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> names = IntStream.range(0, 128).mapToObj(i -> "p" + i).toList();
        names.forEach(name -> properties.put(name, Map.of("type", "number")));
        properties.put(
                "many",
                Map.of(
                        "type",
                        "string",
                        "enum",
                        IntStream.range(0, 4_000).mapToObj(i -> "v" + i).toList()));
        write(properties, names);
        ContractException refused = catchThrowableOfType(
                ContractException.class, () -> JavaGenerator.generate(ContractSet.load(root), "large"));
        assertThat(refused.findings())
                .filteredOn(finding -> finding.severity() == dev.contracts.Severity.ERROR)
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.at().file()).isEqualTo("large/schema.json"));
    }

    @Test
    void asManyAsThereMayBe() throws IOException {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> names = IntStream.range(0, 126).mapToObj(i -> "p" + i).toList();
        names.forEach(name -> properties.put(name, Map.of("type", "number")));
        properties.put(
                "many",
                Map.of(
                        "type",
                        "string",
                        "enum",
                        IntStream.range(0, 2_000).mapToObj(i -> "v" + i).toList()));
        write(properties, names);
        CompiledContracts compiled = CompiledContracts.of(root, "large");
        assertThat(compiled.contract(compiled.models().get(0))
                        .read("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .errors())
                .isEqualTo(126);
    }

    private void write(Map<String, Object> properties, List<String> required) throws IOException {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("description", "Large.");
        schema.put(
                "x-contract",
                Map.of("name", "large", "version", "1.0.0", "producer", "a test", "consumers", List.of("a test")));
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        Files.createDirectories(root.resolve("large"));
        Files.write(
                root.resolve("large/schema.json"), new JsonWriter().tree(schema).toBytes());
    }
}
