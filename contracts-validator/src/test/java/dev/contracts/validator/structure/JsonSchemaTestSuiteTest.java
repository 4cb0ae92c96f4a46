package dev.contracts.validator.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.contracts.Options;
import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.link.SchemaReader;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.runtime.violation.ViolationCollector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The required part of the JSON-Schema-Test-Suite for draft 2020-12. A group that the dialect refuses, or that it answers in
 * its own way on purpose, is listed with the reason; the list is exact.
 */
class JsonSchemaTestSuiteTest {
    private static final String LIST = "/json-schema-test-suite-refused.txt";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TestFactory
    Stream<DynamicTest> everyGroupOfTheDialectPassesAndEveryOtherIsListed() throws IOException {
        Path suite = Path.of(System.getProperty("contracts.suites"), "json-schema-test-suite/tests/draft2020-12");
        boolean there = Files.isDirectory(suite);
        if (!there) {
            System.err.println("SKIPPED: no JSON-Schema-Test-Suite in " + suite + " (-Dcontracts.suites=DIR)");
        }
        assumeTrue(there, "no JSON-Schema-Test-Suite in " + suite);
        Map<String, String> listed = listed();
        Set<String> met = new TreeSet<>();
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files(suite)) {
            for (JsonNode group : MAPPER.readTree(Files.readString(file))) {
                String name =
                        file.getFileName() + " | " + group.get("description").stringValue();
                met.add(name);
                tests.add(DynamicTest.dynamicTest(name, () -> check(group, listed.get(name))));
            }
        }
        tests.add(DynamicTest.dynamicTest(
                "every listed group is in the suite", () -> assertThat(met).containsAll(listed.keySet())));
        return tests.stream();
    }

    private static void check(JsonNode group, String listed) {
        String answer = answer(group);
        String kind = answer.replaceFirst(":.*", "");
        if (listed == null) {
            assertThat(answer).isEqualTo("passes");
        } else {
            assertThat(listed).as(answer).startsWith(kind + ": ");
        }
    }

    /** {@code passes}, {@code refused: why} or {@code differs: where}. */
    private static String answer(JsonNode group) {
        Schema schema;
        try {
            schema = SchemaReader.read(
                    "schema.json",
                    MAPPER.writeValueAsString(group.get("schema")).getBytes(StandardCharsets.UTF_8));
        } catch (ContractException e) {
            return "refused: " + e.diagnostics().get(0).message();
        }
        StructureCheck structure = new StructureCheck(schema);
        List<String> wrong = new ArrayList<>();
        for (JsonNode test : group.get("tests")) {
            byte[] payload = MAPPER.writeValueAsString(test.get("data")).getBytes(StandardCharsets.UTF_8);
            if (isValid(structure, payload) != test.get("valid").booleanValue()) {
                wrong.add(test.get("description").stringValue());
            }
        }
        return wrong.isEmpty() ? "passes" : "differs: " + wrong;
    }

    private static boolean isValid(StructureCheck structure, byte[] payload) {
        assertThat(JsonError.find(payload, Options.DEFAULT.limits())).isNull();
        ViolationCollector violations = new ViolationCollector(payload, "suite", Options.DEFAULT);
        assertThat(structure.check(InstanceReader.read(payload), violations)).isNull();
        return violations.verdict("", List.of()).isValid();
    }

    private static List<Path> files(Path suite) throws IOException {
        try (Stream<Path> files = Files.list(suite)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** From {@code file | description} to {@code refused: why} or {@code differs: why}. */
    private static Map<String, String> listed() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        try (var in = JsonSchemaTestSuiteTest.class.getResourceAsStream(LIST)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String reason = "";
            for (String line : text.lines().toList()) {
                if (line.startsWith("refused: ") || line.startsWith("differs: ")) {
                    reason = line;
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    listed.put(line, reason);
                }
            }
        }
        return listed;
    }
}
