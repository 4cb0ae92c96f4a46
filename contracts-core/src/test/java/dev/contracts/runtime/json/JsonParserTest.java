package dev.contracts.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.Limits;
import dev.contracts.Suites;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * The methods of decoders accept what {@link StrictJackson} accepts and read what it reads, and whichever of them meets an error
 * first, the error is the same.
 * {@code -Dcontracts.seed} and {@code -Dcontracts.texts} change what is tried.
 */
class JsonParserTest {
    private static final long SEED = Long.getLong("contracts.seed", 20_261_122L);
    private static final int TEXTS = Integer.getInteger("contracts.texts", 60_000);
    private static final JsonNames NAMES = JsonNames.of("a", "positions", "symbol", "shares", "b", "total", "c");
    private static final List<Limits> LIMITS = List.of(
            Limits.DEFAULT,
            Limits.DEFAULT.withDepth(2),
            Limits.DEFAULT
                    .withNumberLength(5)
                    .withExponent(9)
                    .withStringLength(4)
                    .withNameLength(3)
                    .withPayloadBytes(70)
                    .withLineBytes(70));

    @Test
    void agreesWithJacksonOnTextsThatAreNearlyJson() {
        NearlyJson texts = new NearlyJson(SEED);
        int accepted = 0;
        for (int count = 0; count < TEXTS; count++) {
            accepted += agrees(texts.next(), LIMITS.get(count % LIMITS.size())) ? 1 : 0;
        }
        assertThat(accepted).isBetween(TEXTS / 30, TEXTS / 2);
    }

    @TestFactory
    Stream<DynamicTest> agreesWithJacksonOnTheSuite() throws IOException {
        try (Stream<Path> files = Files.list(Suites.folder("json-test-suite/test_parsing"))) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), () -> agrees(Files.readAllBytes(file), Limits.DEFAULT)));
        }
    }

    @Test
    void refusesAnExpectedNameThatIsTooLong() {
        byte[] text = "{\"a\":1,\"positions\":2}".getBytes(StandardCharsets.UTF_8);
        assertThat(agrees(text, LIMITS.get(0))).isTrue();
        assertThat(agrees(text, LIMITS.get(2))).isFalse();
    }

    private static boolean agrees(byte[] text, Limits limits) {
        String shown = new String(text, StandardCharsets.UTF_8);
        JsonError error = JsonError.find(text, limits);
        Object tree = null;
        JsonError met = null;
        try {
            JsonParser in = new JsonParser(text, limits);
            tree = tree(in);
            in.end();
        } catch (MalformedJson stop) {
            met = stop.error(text, limits);
        }
        assertThat(met).as(shown).isEqualTo(error);
        if (error != null && error.rule().equals("json.limit")) {
            return false;
        }
        JsonNode theirs = StrictJackson.read(text);
        assertThat(error == null).as("%s: %s", shown, error).isEqualTo(theirs != null);
        if (theirs != null) {
            assertThat(JsonTrees.canonical(tree)).as(shown).isEqualTo(JsonTrees.canonical(StrictJackson.tree(theirs)));
            JsonParser skipped = new JsonParser(text, limits);
            assertThat(skipped.readTree()).as(shown).isEqualTo(tree);
            skipped.end();
        }
        return theirs != null;
    }

    @Test
    void findsTheFirstErrorWhereADecoderLooksAhead() {
        byte[] text = "[{\"tag\":\"\\x\"}]".getBytes(StandardCharsets.UTF_8);
        Limits shallow = Limits.DEFAULT.withDepth(1);
        JsonParser in = new JsonParser(text, shallow);
        assertThat(in.tryArray() && in.nextItem()).isTrue();
        in.reset(in.find(JsonNames.of("tag")));
        assertThatThrownBy(in::readString)
                .isInstanceOfSatisfying(
                        MalformedJson.class,
                        stop -> assertThat(stop.error(text, shallow)).isEqualTo(JsonError.find(text, shallow)));
    }

    @Test
    void refusesALongStringHoweverItIsRead() {
        byte[] side = "\"bought\"".getBytes(StandardCharsets.UTF_8);
        byte[] time = "\"2026-11-02T14:30:05Z\"".getBytes(StandardCharsets.UTF_8);
        Limits four = Limits.DEFAULT.withStringLength(4);
        assertThatThrownBy(() -> new JsonParser(side, four).tryOneOf(JsonNames.of("bought")))
                .isInstanceOf(MalformedJson.class);
        assertThatThrownBy(() -> new JsonParser(time, four).tryUtcTime()).isInstanceOf(MalformedJson.class);
    }

    /** Reads what {@link JsonCursor#readTree} reads, but by the methods of decoders. */
    private static Object tree(JsonParser in) {
        int start = in.offset();
        if (in.tryObject()) {
            Map<String, Object> members = new LinkedHashMap<>();
            for (int member = in.property(NAMES, -1); member != JsonNames.END; member = in.property(NAMES, member)) {
                members.put(member == JsonNames.OTHER ? in.name() : name(member), tree(in));
            }
            return members;
        }
        if (in.tryArray()) {
            List<Object> elements = new ArrayList<>();
            while (in.nextItem()) {
                elements.add(tree(in));
            }
            return elements;
        }
        String text = in.tryString();
        if (text != null) {
            return text;
        }
        if (in.type() == JsonType.BOOLEAN) {
            return in.readBoolean();
        }
        in.skip();
        return in.look(start).readTree();
    }

    private static String name(int member) {
        return List.of("a", "positions", "symbol", "shares", "b", "total", "c").get(member);
    }

    @Test
    void readsTheNearestDouble() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int count = 0; count < 7 * TEXTS; count++) {
            String text =
                    switch (count % 6) {
                        case 0 -> Double.toString(Double.longBitsToDouble(random.nextLong()));
                        case 1 -> random.nextLong() + "." + (random.nextLong() >>> 1);
                        case 2 -> random.nextInt(100_000) / 100.0 + "";
                        case 3 -> random.nextDouble() + "";
                        case 4 -> "0.000" + (random.nextLong() >>> 1) + "e" + random.nextInt(-330, 330);
                        default -> half(random);
                    };
            if (!text.contains("N") && !text.contains("I")) {
                assertThat(asDouble(text)).as(text).isEqualTo(Double.parseDouble(text));
            }
        }
    }

    /** A decimal exactly between two doubles, or a hair beside it: the hardest to round. */
    private static String half(SplittableRandom random) {
        double below = Double.longBitsToDouble(random.nextLong() & Long.MAX_VALUE);
        double above = Math.nextUp(below);
        if (!Double.isFinite(above)) {
            return "1";
        }
        BigDecimal middle = new BigDecimal(below).add(new BigDecimal(above)).divide(BigDecimal.valueOf(2));
        String digits = middle.unscaledValue().toString();
        String changed = random.nextBoolean() ? digits : digits + "0000" + random.nextInt(2);
        return changed + "e" + (-middle.scale() - (changed.length() - digits.length()));
    }

    private static double asDouble(String text) {
        JsonParser in = new JsonParser(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
        boolean finite = in.tryDouble();
        if (!finite) {
            in.skip();
        }
        in.end();
        return finite ? in.doubleValue() : text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "5.0, 5",
        "1e2, 100",
        "12300e-2, 123",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "999999999999999999, 999999999999999999",
        "1000000000000000000, 1000000000000000000",
        "9223372036854775808, ",
        "-9223372036854775809, ",
        "33.5, ",
        "1e19, ",
        "1e-1, "
    })
    void readsAnIntegerOf64Bits(String text, Long value) {
        JsonParser in = new JsonParser(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
        boolean read = in.tryLong();
        assertThat(read).isEqualTo(value != null);
        if (read) {
            assertThat(in.longValue()).isEqualTo(value);
        } else {
            in.skip();
        }
        in.end();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T14:30:05Z, true",
        "2026-11-02T14:30:05.1Z, true",
        "2026-11-02T14:30:05.123456789Z, true",
        "2026-11-02T14:30:05.123456789+00:00, true",
        "2024-02-29T00:00:00Z, true",
        "0000-01-01T00:00:00Z, true",
        "2026-11-02T14:30:05.1234567891Z, false",
        "2026-11-02T14:30:05.Z, false",
        "2026-02-29T00:00:00Z, false",
        "2026-11-31T00:00:00Z, false",
        "2026-00-10T00:00:00Z, false",
        "2026-13-10T00:00:00Z, false",
        "2026-11-00T00:00:00Z, false",
        "2026-11-02T24:00:00Z, false",
        "2026-11-02T14:60:05Z, false",
        "2016-12-31T23:59:60Z, false",
        "2026-11-02T14:30:05-00:00, false",
        "2026-11-02T14:30:05+01:00, false",
        "2026-11-02T14:30:05z, false",
        "2026-11-02t14:30:05Z, false",
        "2026-11-02 14:30:05Z, false",
        "2026-11-02T14:30:05, false",
        "+026-11-02T14:30:05Z, false",
        "2026-11-02T14:3/:05Z, false"
    })
    void readsATimestampOfTheUsualForm(String text, boolean usual) {
        byte[] json = ('"' + text + '"').getBytes(StandardCharsets.UTF_8);
        JsonParser in = new JsonParser(json, Limits.DEFAULT);
        assertThat(in.tryUtcTime()).isEqualTo(usual ? Instant.parse(text.replace("+00:00", "Z")) : null);
        assertThat(in.offset()).isEqualTo(usual ? json.length : 0);
    }

    @Test
    void readsEveryDayOfTheCalendar() {
        for (LocalDate day = LocalDate.of(0, 1, 1);
                day.getYear() < 10_000;
                day = day.plusDays(day.getYear() == 1999 ? 1 : 7)) {
            String text = day + "T12:34:56.789Z";
            byte[] json = ('"' + text + '"').getBytes(StandardCharsets.UTF_8);
            assertThat(new JsonParser(json, Limits.DEFAULT).tryUtcTime()).isEqualTo(Instant.parse(text));
        }
    }

    @Test
    void findsStringsAmongMany() {
        String[] names = Stream.iterate(0, index -> index + 1)
                .limit(100)
                .map(index -> "x".repeat(index % 19) + index)
                .toArray(String[]::new);
        JsonNames expected = JsonNames.of(names);
        for (int index = 0; index < names.length; index++) {
            byte[] json = ('"' + names[index] + '"').getBytes(StandardCharsets.UTF_8);
            assertThat(new JsonParser(json, Limits.DEFAULT).tryOneOf(expected)).isEqualTo(index);
        }
        byte[] other = "\"x\"".getBytes(StandardCharsets.UTF_8);
        assertThat(new JsonParser(other, Limits.DEFAULT).tryOneOf(expected)).isEqualTo(JsonNames.OTHER);
        assertThat(new JsonParser(new byte[] {'1'}, Limits.DEFAULT).tryOneOf(expected))
                .isEqualTo(JsonNames.NONE);
    }

    /** Whatever one byte of a timestamp is changed to, and wherever the text ends: the moment that the JDK reads, or none. */
    @Test
    void readsATimestampAsTheJavaPlatformDoesOrNotAtAll() {
        String[] usual = {
            "2026-11-02T14:30:05.123456789+00:00",
            "2026-11-02T14:30:05.5Z",
            "1999-12-31T23:59:59Z",
            "0000-01-01T00:00:00+00:00"
        };
        for (String text : usual) {
            String quoted = '"' + text + '"';
            for (int at = 1; at < quoted.length(); at++) {
                for (char letter = ' '; letter < 0x7f; letter++) {
                    String changed = quoted.substring(0, at) + letter + quoted.substring(at + 1);
                    assertThat(utcTime(changed)).as(changed).isEqualTo(usualTime(changed));
                }
                String cut = quoted.substring(0, at);
                assertThat(utcTime(cut)).as(cut).isNull();
            }
        }
    }

    private static @Nullable Instant utcTime(String json) {
        return new JsonParser(json.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT).tryUtcTime();
    }

    private static @Nullable Instant usualTime(String json) {
        int end = json.indexOf('"', 1);
        String text = end < 0 ? "" : json.substring(1, end);
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|\\+00:00)")
                || text.startsWith("24", 11)) {
            return null;
        }
        try {
            return Instant.parse(text.replace("+00:00", "Z"));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Test
    void findsAPropertyWhereverItStands() {
        String text = "{\"a\":[{\"tag\":1}],\"tag\":\"x\",\"z\":2}";
        for (String json : List.of(text, "{\"tag\":\"x\"}", " { \"b\" : 1 , \"tag\" : \"x\" } ")) {
            JsonParser in = parser(json);
            int start = in.offset();
            assertThat(in.find(JsonNames.of("tag"))).isEqualTo(json.indexOf("\"x\""));
            assertThat(in.offset()).isEqualTo(start);
            in.skip();
            in.end();
        }
        assertThat(parser(text).find(JsonNames.of("none"))).isEqualTo(-1);
        assertThat(parser("{}").find(JsonNames.of("tag"))).isEqualTo(-1);
    }

    @Test
    void tellsWhichOfTheExpectedPropertiesAnObjectHad() {
        JsonNames names = JsonNames.of("a", "b", "c", "d");
        JsonParser in = parser("[{\"d\":1,\"x\":{\"c\":2},\"b\":3},{}]");
        assertThat(in.tryArray() && in.nextItem() && in.tryObject()).isTrue();
        assertThat(in.property(names, -1)).isEqualTo(3);
        in.skip();
        assertThat(in.property(names, 3)).isEqualTo(JsonNames.OTHER);
        assertThat(in.name()).isEqualTo("x");
        assertThat(in.nameOffset()).isEqualTo(8);
        in.skip();
        assertThat(in.property(names, JsonNames.OTHER)).isEqualTo(1);
        in.skip();
        assertThat(in.property(names, 1)).isEqualTo(JsonNames.END);
        assertThat(in.properties()).isEqualTo(0b1010);
        assertThat(in.nextItem() && in.tryObject()).isTrue();
        assertThat(in.property(names, -1)).isEqualTo(JsonNames.END);
        assertThat(in.properties()).isZero();
    }

    /** So many bytes may be read again: a million, and a thousand for each byte of the payload. */
    @Test
    void readsAgainWithinABudget() {
        JsonParser in = parser("1234567890");
        for (int times = 0; times < 101_000; times++) {
            in.skip();
            in.reset(0);
        }
        assertThat(in.tryLong()).isTrue();
        assertThatThrownBy(() -> in.reset(0)).isInstanceOf(MalformedJson.class);
    }

    @Test
    void aValueOfAnotherTypeIsLeftWhereItIs() {
        for (String json : List.of("\"1\"", "true", "null", "[1]", "{}", "x", "")) {
            JsonParser in = parser(json);
            assertThat(in.tryLong()).as(json).isFalse();
            assertThat(in.tryDouble()).as(json).isFalse();
            assertThat(in.offset()).isZero();
        }
        assertThat(parser("1e400").tryDouble()).isFalse();
        assertThat(parser("1e400").isFinite()).isFalse();
        assertThat(parser("1e308").isFinite()).isTrue();
        assertThat(parser("1e30").isInteger()).isTrue();
        assertThat(parser("1.50e1").isInteger()).isTrue();
        assertThat(parser("0.0").isInteger()).isTrue();
        assertThat(parser("1.5").isInteger()).isFalse();
        assertThat(parser("1e-1").isInteger()).isFalse();
        assertThat(parser("123456789012345678901234567890").isInteger()).isTrue();
        assertThat(parser("1.50e1").readInteger()).isEqualTo(15);
        assertThat(parser("1.50e1").readDecimal()).isEqualTo("15.0");
        assertThat(parser("null").tryNull()).isTrue();
        assertThat(parser("1").tryNull()).isFalse();
        assertThat(parser("\"b\\u0061\"").tryOneOf(JsonNames.of("a", "ba"))).isEqualTo(1);
        assertThat(parser("\"b\\u0062\"").tryOneOf(JsonNames.of("a", "ba"))).isEqualTo(JsonNames.OTHER);
    }

    /** A look ahead reads the value that it gives a cursor for, so that an error in it is found, and stays. */
    @Test
    void looksAheadOnlyAtWhatIsAValue() {
        JsonParser in = parser("[1,tru]");
        assertThatThrownBy(() -> in.look(3)).isInstanceOf(MalformedJson.class);
        JsonParser sound = parser("[1,true]");
        assertThat(sound.look(3).readTree()).isEqualTo(true);
        assertThat(sound.offset()).isZero();
    }

    private static JsonParser parser(String json) {
        return new JsonParser(json.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    }
}
