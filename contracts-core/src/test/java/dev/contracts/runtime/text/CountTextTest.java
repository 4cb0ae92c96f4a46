package dev.contracts.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTextTest {
    @ParameterizedTest
    @CsvSource({"0, 0 payloads", "1, 1 payload", "2, 2 payloads", "-1, -1 payloads"})
    void onlyOneIsSingular(long count, String text) {
        assertThat(CountText.of(count, "payload")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"property, properties", "key, keys", "element, elements"})
    void thePluralIsRegular(String noun, String plural) {
        assertThat(CountText.noun(2, noun)).isEqualTo(plural);
    }
}
