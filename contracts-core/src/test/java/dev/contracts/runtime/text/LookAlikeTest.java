package dev.contracts.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "caf\u00e9 | cafe\u0301 | \"caf\\u00e9\" only looks like \"cafe\\u0301\"",
                "price | \u0440rice | \"price\" only looks like \"\\u0440rice\"",
                "pri\u200bce | price | \"pri\\u200bce\" only looks like \"price\"",
                "a\u00a0b | a b | \"a\\u00a0b\" only looks like \"a b\"",
                "a\u2011b | a-b | \"a\\u2011b\" only looks like \"a-b\"",
                "ab\u202e | ab | \"ab\\u202e\" only looks like \"ab\"",
                "\u212b | \u00c5 | \"\\u212b\" only looks like \"\\u00c5\"",
                "a\ufe0f | a | \"a\\ufe0f\" only looks like \"a\""
            })
    void namesWhatDiffers(String text, String other, String words) {
        assertThat(LookAlike.of(text, List.of("x", other))).isEqualTo(other);
        assertThat(LookAlike.words(text, other)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"price, price", "price, Price", "caf\u00e9, cafe", "\u0441\u0442\u0440, \u0441\u0442\u0443", "a, b"})
    void whatIsTheSameOrLooksDifferentIsNone(String text, String other) {
        assertThat(LookAlike.of(text, List.of(other))).isNull();
    }

    @Test
    void aQuotedTextThatIsNotComposedIsEscaped() {
        assertThat(Quote.text("caf\u00e9 \u65e5\u672c")).isEqualTo("\"caf\u00e9 \u65e5\u672c\"");
        assertThat(Quote.text("cafe\u0301")).isEqualTo("\"cafe\\u0301\"");
        assertThat(Quote.text("a\u00a0b\u3000")).isEqualTo("\"a\\u00a0b\\u3000\"");
    }
}
