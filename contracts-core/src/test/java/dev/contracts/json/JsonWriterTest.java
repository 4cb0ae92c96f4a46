package dev.contracts.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.runtime.Formats;
import dev.contracts.runtime.Require;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "-0.0, -0.0",
        "0.1, 0.1",
        "100, 100.0",
        "0.30000000000000004, 0.30000000000000004",
        "1e23, 1.0E23",
        "2e23, 2.0E23",
        "8.41E21, 8.41E21",
        "2.0E-3, 0.002",
        "1e7, 1.0E7",
        "5e-324, 4.9E-324",
        "1.7976931348623157e308, 1.7976931348623157E308",
        "9007199254740993, 9.007199254740992E15",
        "2.2250738585072014E-308, 2.2250738585072014E-308",
        "1e-5, 1.0E-5"
    })
    void writesTheShortestDecimalOfADouble(double value, String expected) {
        assertThat(text(new JsonWriter().value(value))).isEqualTo(expected);
    }

    @Test
    void writesDoublesThatAreReadBackAsTheSame() {
        SplittableRandom random = new SplittableRandom(11);
        for (int count = 0; count < 50_000; count++) {
            double value =
                    switch (random.nextInt(3)) {
                        case 0 -> Double.longBitsToDouble(random.nextLong());
                        case 1 -> random.nextInt(10_000_000) / 100.0;
                        default -> random.nextDouble();
                    };
            if (Double.isFinite(value)) {
                byte[] written = new JsonWriter().value(value).toBytes();
                assertThat(new JsonReader(written).readDouble()).isEqualTo(value);
                assertThat(JACKSON.readValue(written, double.class)).isEqualTo(value);
                assertThat(written.length)
                        .isLessThanOrEqualTo(Double.toString(value).length());
            }
        }
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
        String written = new JsonReader(new JsonWriter().timestamp(instant).toBytes()).readString();
        assertThat(Formats.isDateTime(written)).as(written).isTrue();
        assertThat(Formats.instant(written)).isEqualTo(instant);
    }

    @Test
    void refusesNumbersThatJsonLacks() {
        assertThatThrownBy(() -> new JsonWriter().value(Double.NaN)).hasMessage("JSON has no NaN");
        assertThatThrownBy(() -> new JsonWriter().value(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
