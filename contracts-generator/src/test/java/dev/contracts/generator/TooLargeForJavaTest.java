package dev.contracts.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.contracts.Context;
import dev.contracts.Contract;
import dev.contracts.PayloadLine;
import dev.contracts.Severity;
import dev.contracts.StreamChecker;
import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.runtime.json.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        write(128, 4_000);
        ContractException refused = catchThrowableOfType(
                ContractException.class, () -> JavaGenerator.generate(ContractSet.load(root), "large"));
        assertThat(refused.diagnostics())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.at().file()).isEqualTo("large/schema.json"));
    }

    @Test
    void asManyAsThereMayBe() throws IOException {
        write(126, 2_000);
        CompiledContracts compiled = CompiledContracts.of(root, "large");
        assertThat(compiled.contract(compiled.models().get(0))
                        .read("{}".getBytes(StandardCharsets.UTF_8))
                        .errors())
                .isEqualTo(126);
    }

    @Test
    void moreConstraintsThanOneInitializerHolds() throws IOException {
        List<String> names = names("p", 250);
        Map<String, Object> properties = new LinkedHashMap<>();
        names.forEach(name -> properties.put(
                name, Map.of("type", "string", "minLength", 2, "maxLength", 4, "pattern", "^" + name, "const", name)));
        write(properties, names);
        CompiledContracts compiled = CompiledContracts.of(root, "large");
        Contract<Object> contract = compiled.contract(compiled.models().get(0));
        Map<String, Object> payload = new LinkedHashMap<>();
        names.forEach(name -> payload.put(name, name.equals("p249") ? 1 : name));
        assertThat(contract.read("{}".getBytes(StandardCharsets.UTF_8)).errors())
                .isEqualTo(250);
        assertThat(contract.read(new JsonWriter().tree(payload).toBytes()).violations())
                .filteredOn(violation -> violation.pointer().equals("/p249"))
                .singleElement()
                .satisfies(violation -> assertThat(violation.message()).isEqualTo("p249 is 1, expected a string"));
    }

    @Test
    void moreRulesThanOneMethodHolds() throws IOException {
        int count = Integer.getInteger("contracts.rules", 1_000);
        List<Map<String, Object>> rules = IntStream.range(0, count)
                .mapToObj(number -> Map.<String, Object>of(
                        "id", "large.rule-" + number,
                        "rule", "self.p0 != " + number + ".0 || self.p1 > double(" + number + ")",
                        "message", "rule " + number + " is broken",
                        "because", "number " + number + " is one of many",
                        "at", "/p0"))
                .toList();
        write(
                Map.of("p0", Map.of("type", "number"), "p1", Map.of("type", "number")),
                List.of("p0", "p1"),
                Map.of("x-rules", rules));
        CompiledContracts compiled = CompiledContracts.of(root, "large");
        Contract<Object> contract = compiled.contract(compiled.models().get(0));
        for (int number : new int[] {0, count / 5 - 1, count / 5, count - 1}) {
            byte[] payload = ("{\"p0\": " + number + ", \"p1\": 0}").getBytes(StandardCharsets.UTF_8);
            assertThat(contract.read(payload).violations())
                    .extracting(violation -> violation.rule())
                    .containsExactly("large.rule-" + number);
        }
    }

    @Test
    void moreRulesOnSequencesThanOneMethodHolds() throws IOException {
        List<Map<String, Object>> rules = IntStream.range(0, 450)
                .mapToObj(number -> Map.<String, Object>of(
                        "id", "large.rule-" + number,
                        "rule", "self.p0 != " + number + " || previous.p0 >= state.sum",
                        "message", "rule " + number + " is broken",
                        "because", "number " + number + " is one of many"))
                .toList();
        Map<String, Object> sum = Map.of("initial", "0", "next", "state.sum + self.p0");
        write(
                Map.of("p0", Map.of("type", "integer"), "p1", Map.of("type", "string")),
                List.of("p0"),
                Map.of("x-stream", Map.of("rules", rules, "state", Map.of("sum", sum))));
        CompiledContracts compiled = CompiledContracts.of(root, "large");
        Contract<Object> contract = compiled.contract(compiled.models().get(0));
        for (String more : List.of("", ", \"p1\": 7")) {
            StreamChecker<Object> stream = contract.stream(Context.NONE);
            List<String> broken = new ArrayList<>();
            for (int number : new int[] {0, 1, 99, 100, 199, 200, 399, 400, 449, 500}) {
                byte[] payload = ("{\"p0\": " + number + more + "}").getBytes(StandardCharsets.UTF_8);
                PayloadLine<Object> line = new PayloadLine<>(number + 1, 0, payload, contract.read(payload));
                stream.offer(line).forEach(violation -> broken.add(violation.rule()));
            }
            assertThat(broken)
                    .containsExactly(
                            "large.rule-100",
                            "large.rule-199",
                            "large.rule-200",
                            "large.rule-399",
                            "large.rule-400",
                            "large.rule-449");
        }
    }

    @Test
    void aStateOfMoreVariablesThanARecordHolds() throws IOException {
        Map<String, Object> state = new LinkedHashMap<>();
        names("v", 128).forEach(name -> state.put(name, Map.of("initial", "0", "next", "state." + name + " + 1")));
        write(Map.of(), List.of(), Map.of("x-stream", Map.of("state", state)));
        ContractException refused = catchThrowableOfType(ContractException.class, () -> ContractSet.load(root));
        assertThat(refused.diagnostics())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("256 parameters"));
    }

    /** A contract of required numbers, and one string that has one of many values. */
    private void write(int numbers, int values) throws IOException {
        List<String> names = names("p", numbers);
        Map<String, Object> properties = new LinkedHashMap<>();
        names.forEach(name -> properties.put(name, Map.of("type", "number")));
        properties.put("many", Map.of("type", "string", "enum", names("v", values)));
        write(properties, names);
    }

    private void write(Map<String, Object> properties, List<String> required) throws IOException {
        write(properties, required, Map.of());
    }

    private void write(Map<String, Object> properties, List<String> required, Map<String, Object> more)
            throws IOException {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("description", "Large.");
        schema.put(
                "x-contract",
                Map.of("name", "large", "version", "1.0.0", "producer", "a test", "consumers", List.of("a test")));
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.putAll(more);
        Files.createDirectories(root.resolve("large"));
        Files.write(
                root.resolve("large/schema.json"), new JsonWriter().tree(schema).toBytes());
    }

    private static List<String> names(String first, int count) {
        return IntStream.range(0, count).mapToObj(i -> first + i).toList();
    }
}
