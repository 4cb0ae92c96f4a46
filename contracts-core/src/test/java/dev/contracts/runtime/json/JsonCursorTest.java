package dev.contracts.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonCursorTest {
    private static JsonCursor over(String json) {
        return new JsonCursor(json.getBytes(StandardCharsets.UTF_8));
    }

    private static NumberScanner number(String json) {
        NumberScanner number =
                new NumberScanner(json.getBytes(StandardCharsets.UTF_8), Integer.MAX_VALUE, Integer.MAX_VALUE);
        number.scan(0);
        return number;
    }

    @Test
    void readsMembersInTheirOrderWhereverWhiteSpaceIs() {
        JsonCursor in = over(" { \"a\" : 1 ,\n\"b\":[ true , null ] , \"\\u0063\\n\" : \"x\" } ");
        List<String> names = new ArrayList<>();
        in.beginObject();
        while (in.nextProperty()) {
            names.add(in.name() + "@" + in.nameOffset() + "/" + in.offset());
            in.skip();
        }
        assertThat(names).containsExactly("a@3/9", "b@13/17", "c\n@35/48");
        assertThat(in.offset()).isEqualTo(54);
    }

    @Test
    void comesBackToAMarkInWhateverObjectItLies() {
        JsonCursor in = over("{\"a\":{\"tag\":\"t\",\"x\":[1,2]},\"b\":3}");
        in.beginObject();
        in.nextProperty();
        int mark = in.mark();
        in.beginObject();
        in.nextProperty();
        in.skip();
        in.nextProperty();
        in.beginArray();
        in.nextItem();
        in.reset(mark);
        assertThat(in.readTree()).isEqualTo(Map.of("tag", "t", "x", List.of(1L, 2L)));
        assertThat(in.nextProperty()).isTrue();
        assertThat(in.name()).isEqualTo("b");
        assertThat(in.readTree()).isEqualTo(3L);
        assertThat(in.nextProperty()).isFalse();
    }

    @Test
    void seesNothingInEmptyContainers() {
        JsonCursor in = over("[ { } , [ ] ]");
        in.beginArray();
        assertThat(in.nextItem()).isTrue();
        in.beginObject();
        assertThat(in.nextProperty()).isFalse();
        assertThat(in.nextItem()).isTrue();
        in.beginArray();
        assertThat(in.nextItem()).isFalse();
        assertThat(in.nextItem()).isFalse();
    }

    @Test
    void knowsTheTypeOfEveryValue() {
        JsonCursor in = over("[{},[],\"\",-1,true,false,null]");
        List<JsonType> types = new ArrayList<>();
        in.beginArray();
        while (in.nextItem()) {
            types.add(in.type());
            in.skip();
        }
        assertThat(types)
                .containsExactly(
                        JsonType.OBJECT,
                        JsonType.ARRAY,
                        JsonType.STRING,
                        JsonType.NUMBER,
                        JsonType.BOOLEAN,
                        JsonType.BOOLEAN,
                        JsonType.NULL);
    }

    @Test
    void leavesLoneSurrogatesAsTheyAre() {
        assertThat(over("\"\\ud800x\"").readString()).isEqualTo("\ud800x");
        assertThat(over("\"\\ud83d\\ude00\"").readString()).isEqualTo("😀");
        assertThat(over("\"\\/\\\"\\\\\\b\\f\\n\\r\\t\"").readString()).isEqualTo("/\"\\\b\f\n\r\t");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.0, 0",
        "5.0, 5",
        "1e2, 100",
        "1.5e1, 15",
        "100e-2, 1",
        "0e9999, 0",
        "0.000e-9999, 0",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "9223372036854775807.0, 9223372036854775807",
        "922337203685477580.7e1, 9223372036854775807",
        "123456789012345678, 123456789012345678",
        "1234567890123456789, 1234567890123456789"
    })
    void takesForIntegersWhatIsIntegralByValue(String text, long value) {
        assertThat(number(text).isLong()).isTrue();
        assertThat(number(text).toLong()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5",
        "33.5",
        "1e-1",
        "9223372036854775808",
        "-9223372036854775809",
        "1e19",
        "1e9999",
        "1e-9999",
        "5.0000000000000000001"
    })
    void takesNothingElseForIntegers(String text) {
        assertThat(number(text).isLong()).isFalse();
        assertThatThrownBy(() -> number(text).toLong()).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1e308, true",
        "1.7976931348623157e308, true",
        "1.8e308, false",
        "1e400, false",
        "-1e400, false",
        "1e-400, true",
        "0, true"
    })
    void knowsTheRangeOfADouble(String text, boolean finite) {
        assertThat(over(text).isFinite()).isEqualTo(finite);
    }

    @Test
    void readsDoublesAsTheJdkDoes() {
        SplittableRandom random = new SplittableRandom(7);
        for (int count = 0; count < 100_000; count++) {
            String text =
                    switch (random.nextInt(4)) {
                        case 0 -> Double.toString(Double.longBitsToDouble(random.nextLong()));
                        case 1 -> Long.toString(random.nextLong() >> random.nextInt(64));
                        case 2 ->
                            new BigDecimal(random.nextLong())
                                    .movePointLeft(random.nextInt(40))
                                    .toPlainString();
                        default ->
                            random.nextInt(1_000_000) + "." + random.nextInt(1_000_000) + "e" + random.nextInt(-30, 30);
                    };
            if (!text.contains("N") && !text.contains("I")) {
                double value = number(text).toDouble();
                assertThat(Double.doubleToLongBits(value))
                        .as(text)
                        .isEqualTo(Double.doubleToLongBits(Double.parseDouble(text)));
                assertThat(new BigDecimal(text))
                        .as(text)
                        .isEqualByComparingTo(over(text).readDecimal());
            }
        }
    }

    @Test
    void makesTreesThatLoseNothing() {
        Object tree = over("[1, 1.0, 0.1, 9223372036854775808, 0.30000000000000001, 1e400, -0.0]")
                .readTree();
        assertThat(tree)
                .isEqualTo(Arrays.asList(
                        1L,
                        1.0,
                        0.1,
                        new BigDecimal("9223372036854775808"),
                        new BigDecimal("0.30000000000000001"),
                        new BigDecimal("1e400"),
                        -0.0));
    }

    @Test
    void givesTheSameNamesHoweverManyThereAre() {
        StringBuilder json = new StringBuilder("{");
        for (int index = 0; index < 1_000; index++) {
            json.append(index == 0 ? "" : ",").append("\"name ").append(index).append("ä\":0");
        }
        JsonCursor in = over(json.append('}').toString());
        in.beginObject();
        for (int index = 0; in.nextProperty(); index++) {
            assertThat(in.name()).isEqualTo("name " + index + "ä");
            in.skip();
        }
    }
}
