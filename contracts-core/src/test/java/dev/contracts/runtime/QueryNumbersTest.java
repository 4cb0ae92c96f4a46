package dev.contracts.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in a query are written as in JSON, and their encoding is strict. */
class QueryNumbersTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "7", "-12", "9223372036854775807", "-9223372036854775808"})
    void integersAreRead(String text) {
        assertThat(query(text).integer("n")).isEqualTo(Long.parseLong(text));
        assertThat(query(text).number("n")).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "-0.0", "1e3", "1.5E-7", "1.0E10", "123456789.125", "1.7976931348623157E308"})
    void numbersAreRead(String text) {
        assertThat(query(text).number("n")).isEqualTo(Double.parseDouble(text));
        assertThatIllegalArgumentException().isThrownBy(() -> query(text).integer("n"));
    }

    /** Most of these are numbers to the JDK. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1 ",
                "+1",
                "01",
                "-01",
                "00",
                "\u0661\u0662",
                "\uff11",
                "\u0967",
                "1_000",
                "1L",
                "0x10",
                "1,5",
                "-",
                "9223372036854775808",
                "\u22121",
                "1d",
                "0x1p3",
                ".5",
                "5.",
                "1e",
                "NaN",
                "Infinity",
                "1e400"
            })
    void whatJsonDoesNotWriteIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> query(text).integer("n"))
                .withMessageContaining("expected an integer");
        if (!text.equals("9223372036854775808")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> query(text).number("n"))
                    .withMessageContaining("expected a number");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"n=%", "n=%1", "n=%zz", "n=%+5", "n=%-1", "n=%\u0661\u0661", "n=%ff", "n=%c3", "n=%ed%a0%80"})
    void whatIsNotEncodedIsRefused(String query) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryString.parse(query, List.of("n")))
                .withMessageStartingWith("not a URL-encoded query");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b+c", "\u00e9\u20ac\ud83d\ude00", "%41", "a&b=c", "\ufffd"})
    void whatTheJdkEncodesIsRead(String text) {
        assertThat(query(text).text("n")).isEqualTo(text);
    }

    private static QueryString query(String value) {
        return QueryString.parse("?n=" + URLEncoder.encode(value, StandardCharsets.UTF_8), List.of("n"));
    }
}
