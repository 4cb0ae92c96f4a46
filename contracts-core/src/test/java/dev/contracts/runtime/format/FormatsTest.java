package dev.contracts.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.Rows;
import dev.contracts.Suites;
import dev.contracts.runtime.json.JsonCursor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    private static final List<String> FORMATS =
            List.of("date-time", "date", "time", "duration", "uuid", "uri", "email");

    @TestFactory
    Stream<DynamicTest> judgesEveryRow() {
        return Rows.of("/formats/rows.txt").stream().map(row -> {
            String value = new String(Rows.bytes(row.get(1)), StandardCharsets.UTF_8);
            return DynamicTest.dynamicTest(
                    row.get(0) + ": " + row.get(3),
                    () -> assertThat(Formats.matches(row.get(0), value))
                            .as(value)
                            .isEqualTo(row.get(2).equals("yes")));
        });
    }

    @TestFactory
    Stream<DynamicTest> agreesWithTheJsonSchemaTestSuite() throws IOException {
        Path folder = Suites.folder("json-schema-test-suite/tests/draft2020-12/optional/format");
        List<DynamicTest> tests = new ArrayList<>();
        for (String format : FORMATS) {
            byte[] file = Files.readAllBytes(folder.resolve(format + ".json"));
            for (Object group : (List<?>) new JsonCursor(file).readTree()) {
                for (Object test : (List<?>) ((Map<?, ?>) group).get("tests")) {
                    Map<?, ?> row = (Map<?, ?>) test;
                    if (row.get("data") instanceof String value) {
                        tests.add(DynamicTest.dynamicTest(
                                format + ": " + row.get("description"),
                                () -> assertThat(Formats.matches(format, value))
                                        .as(value)
                                        .isEqualTo(row.get("valid"))));
                    }
                }
            }
        }
        return tests.stream();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T14:30:05Z, 2026-11-02T14:30:05Z",
        "2026-11-02T14:30:05.123456789987Z, 2026-11-02T14:30:05.123456789Z",
        "2026-11-02T14:30:05+05:30, 2026-11-02T09:00:05Z",
        "2026-11-02T00:30:05+23:59, 2026-11-01T00:31:05Z",
        "2016-12-31T23:59:60.5Z, 2016-12-31T23:59:59.999999999Z",
        "2017-01-01T05:29:60+05:30, 2016-12-31T23:59:59.999999999Z",
        "9999-12-31T23:59:59.9-23:59, +10000-01-01T23:58:59.900Z",
        "0000-01-01T00:00:00+01:00, -0001-12-31T23:00:00Z"
    })
    void makesInstants(String text, String instant) {
        assertThat(Formats.instant(text)).hasToString(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11-02", "2024-06-30T23:59:60Z", "2026-11-02T14:30:05"})
    void makesNoInstantOfAnythingElse(String text) {
        assertThatThrownBy(() -> Formats.instant(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
