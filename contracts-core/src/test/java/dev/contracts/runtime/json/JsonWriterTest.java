package dev.contracts.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.Limits;
import dev.contracts.runtime.Require;
import dev.contracts.runtime.format.Formats;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {
    private static final JsonMapper JACKSON = JsonMapper.shared();

    private static String text(JsonWriter out) {
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void putsCommasWhereTheyBelong() {
        JsonWriter out = new JsonWriter().beginObject();
        out.name("a")
                .value(1)
                .name("b")
                .beginArray()
                .value(true)
                .nullValue()
                .beginObject()
                .endObject()
                .endArray();
        out.name("c").beginObject().name("d").value("x").endObject().endObject();
        assertThat(text(out)).isEqualTo("{\"a\":1,\"b\":[true,null,{}],\"c\":{\"d\":\"x\"}}");
    }

    @Test
    void writesStringsThatJacksonReadsBack() {
        StringBuilder all = new StringBuilder();
        for (int unit = 0; unit < 0xD800; unit += unit < 0x100 ? 1 : 97) {
            all.append((char) unit);
        }
        String text = all + "😀\uE000\uFFFF";
        assertThat(JACKSON.readValue(new JsonWriter().value(text).toBytes(), String.class))
                .isEqualTo(text);
    }

    @Test
    void writesALoneSurrogateAsAnEscapeInLegalUtf8() {
        assertThat(text(new JsonWriter().value("a\ud800b\udc00\udc00\ud800")))
                .isEqualTo("\"a\\ud800b\\udc00\\udc00\\ud800\"");
    }

    @Test
    void writesStringsOfEveryLengthAndSortOfCharacter() {
        SplittableRandom random = new SplittableRandom(12);
        for (int count = 0; count < 2_000; count++) {
            int[] points = random.ints(random.nextInt(1_200), 0, 6)
                    .map(sort -> switch (sort) {
                        case 0 -> random.nextInt(0x20);
                        case 1 -> random.nextInt(0x80, 0x800);
                        case 2 -> random.nextInt(0xD800, 0xE000);
                        case 3 -> random.nextInt(0x1_0000, 0x11_0000);
                        default -> random.nextInt(0x20, 0x80);
                    })
                    .toArray();
            String text = new String(points, 0, points.length);
            byte[] written = new JsonWriter().value(text).toBytes();
            assertThat(new JsonParser(written, Limits.DEFAULT).readString()).isEqualTo(text);
            assertThat(JACKSON.readValue(written, String.class)).isEqualTo(text);
        }
    }

    @Test
    void writesANameThatIsReadyAsOneThatIsNot() {
        for (String name : List.of("", "shares", "a\"b", "\u0000\n\u00e9\ud83d\ude00\ud800", "x".repeat(2_000))) {
            JsonWriter expected = new JsonWriter().beginObject();
            expected.name(name).value(1).name(name).value(2).endObject();
            JsonName ready = JsonName.of(name);
            JsonWriter out = new JsonWriter().beginObject();
            out.name(ready).value(1).name(ready).value(2).endObject();
            assertThat(text(out)).isEqualTo(text(expected));
        }
    }

    @Test
    void givesAStreamTheSameBytesPieceByPiece() {
        List<Object> tree = new ArrayList<>();
        for (int count = 0; count < 5_000; count++) {
            tree.add(Map.of("n", count * 1_000_003L, "text", "\u20ac".repeat(count % 50), "x", count / 7.0));
        }
        tree.add("y".repeat(100_000));
        tree.add(new BigDecimal("1".repeat(50_000)));
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        List<Integer> pieces = new ArrayList<>();
        JsonWriter out = new JsonWriter(new OutputStream() {
            @Override
            public void write(int single) {
                throw new AssertionError("byte by byte");
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                pieces.add(length);
                received.write(bytes, from, length);
            }
        });
        out.tree(tree).flush();
        assertThat(received.toByteArray()).isEqualTo(new JsonWriter().tree(tree).toBytes());
        assertThat(pieces).hasSizeGreaterThan(10).allMatch(length -> length <= 50_000);
    }

    @Test
    void separatesTextsByLineFeeds() {
        JsonWriter out = new JsonWriter();
        out.value(1).endLine().beginObject().name("a").value("\n").endObject().endLine();
        assertThat(text(out)).isEqualTo("1\n{\"a\":\"\\n\"}\n");
    }

    @Test
    void writesInstantsInUtc() {
        assertThat(text(new JsonWriter().timestamp(Instant.parse("2026-11-02T14:30:05.123456Z"))))
                .isEqualTo("\"2026-11-02T14:30:05.123456Z\"");
        assertThat(text(new JsonWriter().timestamp(Instant.parse("2026-11-02T14:30:00Z"))))
                .isEqualTo("\"2026-11-02T14:30:00Z\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9999-12-31T23:59:59.9-23:59",
                "0000-01-01T00:00:00+23:59",
                "9999-12-31T23:59:59.999999999Z",
                "0000-01-01T00:00:00Z"
            })
    void writesEveryInstantThatADateTimeCanName(String text) {
        Instant instant = Require.timestamp("time", Formats.instant(text));
        String written = new JsonCursor(new JsonWriter().timestamp(instant).toBytes()).readString();
        assertThat(Formats.isDateTime(written)).as(written).isTrue();
        assertThat(Formats.instant(written)).isEqualTo(instant);
    }

    @Test
    void refusesNumbersThatJsonLacks() {
        assertThatThrownBy(() -> new JsonWriter().value(Double.NaN)).hasMessage("JSON has no NaN");
        assertThatThrownBy(() -> new JsonWriter().value(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesNumbersOfAnySizeAndMomentsWithTheirOffset() {
        BigInteger large = BigInteger.TEN.pow(4_000);
        JsonWriter out = new JsonWriter()
                .beginArray()
                .value(new BigInteger("18446744073709551616"))
                .value(large)
                .value(new BigDecimal("1.50"))
                .timestamp(OffsetDateTime.parse("2026-11-02T14:30:00+05:30"))
                .timestamp(OffsetDateTime.parse("+10000-01-01T00:00:00Z"))
                .endArray();
        assertThat(new String(out.toBytes(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "[18446744073709551616,1E+4000,1.50,\"2026-11-02T14:30:00+05:30\",\"9999-12-31T00:01:00-23:59\"]");
        assertThat(new BigDecimal("1E+4000").toBigIntegerExact()).isEqualTo(large);
    }
}
