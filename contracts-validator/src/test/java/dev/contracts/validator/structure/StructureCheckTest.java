package dev.contracts.validator.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Options;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.model.link.SchemaReader;
import dev.contracts.runtime.json.JsonError;
import dev.contracts.runtime.violation.ViolationCollector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows of {@code structure.json}: a schema, a payload as text, and exactly what is found. */
class StructureCheckTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TestFactory
    Stream<DynamicTest> structure() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (var in = StructureCheckTest.class.getResourceAsStream("/structure.json")) {
            for (JsonNode row : MAPPER.readTree(in)) {
                tests.add(DynamicTest.dynamicTest(row.get("name").stringValue(), () -> check(row)));
            }
        }
        return tests.stream();
    }

    private static void check(JsonNode row) {
        List<String> expected = new ArrayList<>();
        row.get("expected").forEach(finding -> expected.add(finding.stringValue()));
        assertThat(violations(
                        MAPPER.writeValueAsString(row.get("schema")),
                        row.get("payload").stringValue()))
                .isEqualTo(expected);
    }

    private static List<String> violations(String schema, String payload) {
        StructureCheck structure = new StructureCheck(SchemaReader.read("schema.json", bytes(schema)));
        assertThat(JsonError.find(bytes(payload), Options.DEFAULT.limits())).isNull();
        ViolationCollector violations = new ViolationCollector(bytes(payload), "structure", Options.DEFAULT);
        assertThat(structure.check(InstanceReader.read(bytes(payload)), violations))
                .isNull();
        Verdict<String> verdict = violations.verdict("", List.of());
        return verdict.violations().stream()
                .map(StructureCheckTest::line)
                .sorted()
                .toList();
    }

    private static String line(Violation violation) {
        return violation.rule() + " " + violation.pointer();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
