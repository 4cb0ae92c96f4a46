package dev.contracts.runner.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a link in a message is none, '[a](b)', '[a] (b)'",
        "an index stays, positions[0], positions[0]",
        "an escape sequence cannot act, '\u001b[1m', '\\u001B[1m'"
    })
    void escapes(String sentence, String text, String escaped) {
        assertThat(SarifText.escape(text)).isEqualTo(escaped);
    }
}
