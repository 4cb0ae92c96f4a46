package dev.contracts.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.Rows;
import dev.contracts.Suites;
import dev.contracts.runtime.json.JsonCursor;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    /** What a label of a host name stands for, in Punycode, is not looked at. */
    private static final String ENCODED_LABEL = "xn--";

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
        for (String format : Formats.NAMES) {
            byte[] file = Files.readAllBytes(folder.resolve(format + ".json"));
            for (Object group : (List<?>) new JsonCursor(file).readTree()) {
                for (Object test : (List<?>) ((Map<?, ?>) group).get("tests")) {
                    Map<?, ?> row = (Map<?, ?>) test;
                    if (row.get("data") instanceof String value
                            && !(format.equals("hostname")
                                    && value.toLowerCase(Locale.ROOT).contains(ENCODED_LABEL))) {
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

    /** The verdicts of node on texts near the grammar of patterns; {@code regexes.js} asks it again. */
    @Test
    void takesThePatternsThatNodeTakes() throws IOException {
        try (InputStream in = FormatsTest.class.getResourceAsStream("/formats/regexes-of-node.txt")) {
            String rows = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            rows.lines().filter(row -> !row.startsWith("#")).forEach(row -> {
                String json = row.substring(row.indexOf(' ') + 1);
                String pattern = (String) new JsonCursor(json.getBytes(StandardCharsets.US_ASCII)).readTree();
                assertThat(Formats.matches("regex", pattern)).as(json).isEqualTo(row.startsWith("yes"));
            });
        }
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

    @ParameterizedTest
    @CsvSource({
        "09:30:00Z, 09:30Z, 09:30:00Z",
        "09:30:00.10z, 09:30:00.100Z, 09:30:00.100Z",
        "09:30:05+00:00, 09:30:05Z, 09:30:05Z",
        "09:30:05-00:00, 09:30:05Z, 09:30:05Z",
        "09:30:05.123456789987+05:30, 09:30:05.123456789+05:30, 09:30:05.123456789+05:30",
        "23:59:60Z, 23:59:59.999999999Z, 23:59:59.999999999Z",
        "15:59:60.5-08:00, 15:59:59.999999999-08:00, 15:59:59.999999999-08:00",
        "00:30:05+18:00, 00:30:05+18:00, 00:30:05+18:00",
        "00:30:05+18:01, 06:29:05Z, 06:29:05Z",
        "12:00:00-23:59, 11:59Z, 11:59:00Z"
    })
    void makesTimes(String text, String time, String written) {
        assertThat(Formats.time(text)).hasToString(time);
        assertThat(TypedFormat.TIME.written(text)).isEqualTo(written);
        assertThat(Formats.time(written)).isEqualTo(Formats.time(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T14:30:00+05:30, 2026-11-02T14:30+05:30",
        "2026-11-02t14:30:05.5z, 2026-11-02T14:30:05.500Z",
        "2017-01-01T05:29:60+05:30, 2017-01-01T05:29:59.999999999+05:30",
        "2026-11-02T00:30:05+23:59, 2026-11-01T00:31:05Z",
        "9999-12-31T23:00:00-19:00, +10000-01-01T18:00Z"
    })
    void makesMomentsWithTheirOffset(String text, String moment) {
        assertThat(Formats.offsetDateTime(text)).hasToString(moment);
    }

    @Test
    void aFormatOfAClassOfItsOwn() {
        assertThat(TypedFormat.of("uri")).isEqualTo(TypedFormat.URI);
        assertThat(TypedFormat.of("email")).isNull();
        assertThat(TypedFormat.of(null)).isNull();
        assertThat(TypedFormat.values())
                .extracting(TypedFormat::json)
                .containsExactly("date", "time", "duration", "uuid", "uri");
        assertThat(Stream.of(TypedFormat.values()).filter(TypedFormat::tellsSpellings))
                .containsExactly(TypedFormat.DATE, TypedFormat.DURATION, TypedFormat.URI);
        assertThat(Formats.duration("P1D")).hasToString("P1D");
        assertThat(Formats.duration("1 day")).isNull();
    }

    @Test
    void makesTheDatesOfTheJavaPlatform() {
        for (long day = LocalDate.of(0, 1, 1).toEpochDay();
                day <= LocalDate.of(9999, 12, 31).toEpochDay();
                day += 13) {
            LocalDate date = LocalDate.ofEpochDay(day);
            assertThat(Formats.date(date.toString())).isEqualTo(date);
        }
        assertThat(Formats.date("2026-02-29")).isNull();
    }

    @Test
    void makesTheUuidsOfTheJavaPlatform() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            UUID uuid = new UUID(random.nextLong(), random.nextLong());
            assertThat(Formats.uuid(uuid.toString())).isEqualTo(uuid);
            assertThat(Formats.uuid(uuid.toString().toUpperCase(Locale.ROOT))).isEqualTo(uuid);
            StringBuilder changed = new StringBuilder(uuid.toString());
            changed.setCharAt(random.nextInt(36), "-g0A\u0661".charAt(random.nextInt(5)));
            boolean sound = changed.toString().matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
            assertThat(Formats.uuid(changed.toString()) != null)
                    .as(changed.toString())
                    .isEqualTo(sound);
        }
    }

    /** What RFC 3986 has, {@link URI} has as well, as it is written; of the few that it refuses, one that is written again. */
    @Test
    void makesAUriOfWhateverIsOne() {
        Random random = new Random(3);
        List<String> parts = List.of(
                "a",
                ":",
                "/",
                "//",
                "[::1]",
                "[v7.x:y]",
                "@",
                "?",
                "#",
                "%41",
                ".",
                "..",
                "80",
                "99999999999",
                "b-c",
                "~",
                "$",
                "*",
                "1.2.3.4",
                "[1:2:3:4:5:6:7::]",
                "[::1.2.3.4]",
                "_",
                "+",
                "(",
                "=");
        int refused = 0;
        for (int i = 0; i < 500_000; i++) {
            StringBuilder text = new StringBuilder("s:");
            for (int count = random.nextInt(9); count > 0; count--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            String uri = text.toString();
            String written = TypedFormat.URI.written(uri);
            assertThat(Formats.uri(uri) != null).as(uri).isEqualTo(Formats.isUri(uri));
            if (Formats.isUri(uri) && !written.equals(uri)) {
                refused++;
                assertThatThrownBy(() -> new URI(uri)).as(uri).isInstanceOf(URISyntaxException.class);
                assertThat(Formats.uri(written))
                        .as(uri)
                        .isEqualTo(Formats.uri(uri))
                        .hasToString(written);
            }
        }
        assertThat(refused).isGreaterThan(1_000);
        assertThat(Formats.uri("s:")).hasToString("s:.");
        assertThat(Formats.uri("s://")).hasToString("s:///");
        assertThat(Formats.uri("http://[v7.x:y]/")).hasToString("http://%5Bv7.x%3Ay%5D/");
    }
}
