package dev.contracts.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The oracle's formats, held against the vectors of the JSON Schema Test Suite. */
class FormatsTest {
    private static final Path VECTORS = Path.of(
            System.getProperty("contracts.suites"), "json-schema-test-suite/tests/draft2020-12/optional/format");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date-time",
                "date",
                "time",
                "duration",
                "uuid",
                "uri",
                "uri-reference",
                "iri",
                "iri-reference",
                "uri-template",
                "email",
                "idn-email",
                "ipv4",
                "ipv6",
                "json-pointer",
                "relative-json-pointer",
                "regex"
            })
    void theOracleSaysWhatTheVectorsSay(String format) throws IOException {
        Path file = VECTORS.resolve(format + ".json");
        assumeTrue(Files.exists(file), "no published vectors in " + VECTORS);
        List<String> wrong = new ArrayList<>();
        for (JsonNode group : JsonTrees.MAPPER.readTree(Files.readAllBytes(file))) {
            for (JsonNode vector : group.get("tests")) {
                JsonNode data = vector.get("data");
                if (data.isString()
                        && Formats.holds(format, data.stringValue())
                                != vector.get("valid").booleanValue()) {
                    wrong.add(vector.get("description").stringValue() + ": " + data);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
