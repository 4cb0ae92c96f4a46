package dev.contracts.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Limits;
import dev.contracts.Rows;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class JsonErrorTest {
    private static final Limits SMALL = Limits.DEFAULT
            .withDepth(3)
            .withNumberLength(5)
            .withExponent(9)
            .withStringLength(4)
            .withNameLength(4)
            .withPayloadBytes(40)
            .withLineBytes(40)
            .withViolations(1);

    @TestFactory
    Stream<DynamicTest> saysOfEveryRowWhatTheRowSays() {
        return Rows.of("/json-errors/rows.txt").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0), () -> check(row, Rows.bytes(row.get(1)))));
    }

    private static void check(List<String> row, byte[] payload) {
        JsonError error = JsonError.find(payload, Limits.DEFAULT);
        assertThat(error == null ? "-" : error.rule()).as("%s", error).isEqualTo(row.get(2));
        if (error != null) {
            assertThat(error.pointer()).isEqualTo(new String(Rows.bytes(row.get(3)), StandardCharsets.UTF_8));
            assertThat(error.message()).contains(row.get(4));
            assertThat(error.offset()).isBetween(0, payload.length);
        }
    }

    @TestFactory
    Stream<DynamicTest> keepsTheLimitsItIsGiven() {
        return Stream.of(
                        "[[[]]]|-",
                        "[[[[]]]]|depth",
                        "12345|-",
                        "123456|numberLength",
                        "1e9|-",
                        "1e10|exponent",
                        "\"äöüß\"|-",
                        "\"abcde\"|stringLength",
                        "\"\\u0041\\u0042\"|-",
                        "{\"abcd\":1}|-",
                        "{\"abcde\":1}|nameLength",
                        "[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,11]|-",
                        "[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,111]|payloadBytes")
                .map(row -> row.split("\\|"))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    JsonError error = JsonError.find(row[0].getBytes(StandardCharsets.UTF_8), SMALL);
                    if (row[1].equals("-")) {
                        assertThat(error).isNull();
                    } else {
                        assertThat(error).isNotNull();
                        assertThat(error.rule()).isEqualTo("json.limit");
                        assertThat(error.message()).contains("limit " + row[1]);
                    }
                }));
    }

    @Test
    void refusesEveryTextThatIsCutOffAnywhere() {
        byte[] whole = "{\"a\":[1.5e1,-2,\"\\u00e4ö\\n\",true,false,null,{}],\"b\":{\"c\":\"😀\"}}"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(JsonError.find(whole, Limits.DEFAULT)).isNull();
        for (int length = 0; length < whole.length; length++) {
            assertThat(JsonError.find(Arrays.copyOf(whole, length), Limits.DEFAULT))
                    .as("%d bytes", length)
                    .isNotNull();
        }
    }

    @Test
    void takesManyNamesAndFindsTheOneThatIsThereTwice() {
        StringBuilder members = new StringBuilder("{");
        IntStream.range(0, 200_000)
                .forEach(index -> members.append("\"n").append(index).append("\":0,"));
        byte[] distinct = (members + "\"last\":0}").getBytes(StandardCharsets.UTF_8);
        assertThat(JsonError.find(distinct, Limits.DEFAULT)).isNull();
        byte[] repeated = (members + "\"n7\":0}").getBytes(StandardCharsets.UTF_8);
        JsonError error = JsonError.find(repeated, Limits.DEFAULT);
        assertThat(error).isNotNull();
        assertThat(error.pointer()).isEqualTo("/n7");
    }

    @Test
    void hasAnAnswerToAnyBytes() {
        SplittableRandom random = new SplittableRandom(3);
        byte[] letters = "{}[]\",:0123456789.eE+-\\utrfalsn \n\u00e9".getBytes(StandardCharsets.UTF_8);
        for (int count = 0; count < 200_000; count++) {
            byte[] payload = new byte[random.nextInt(12)];
            random.nextBytes(payload);
            for (int at = 0; at < payload.length; at++) {
                payload[at] = random.nextInt(10) == 0 ? payload[at] : letters[random.nextInt(letters.length)];
            }
            JsonError error = JsonError.find(payload, SMALL);
            if (error == null) {
                JsonCursor in = new JsonCursor(payload);
                in.skip();
                assertThat(in.offset()).isEqualTo(payload.length);
            } else {
                assertThat(error.offset()).isBetween(0, payload.length);
            }
        }
    }

    @Test
    void takesNamesThatCollideInTheHashOfStrings() {
        StringBuilder members = new StringBuilder();
        for (int number = 0; number < 1 << 15; number++) {
            members.append(number == 0 ? "{\"" : ",\"");
            for (int bit = 0; bit < 15; bit++) {
                members.append(((number >> bit) & 1) == 0 ? "Aa" : "BB");
            }
            members.append("\":0");
        }
        byte[] payload = members.append('}').toString().getBytes(StandardCharsets.UTF_8);
        assertThat(JsonError.find(payload, Limits.DEFAULT)).isNull();
        assertThat((Map<?, ?>) new JsonCursor(payload).readTree()).hasSize(1 << 15);
    }
}
