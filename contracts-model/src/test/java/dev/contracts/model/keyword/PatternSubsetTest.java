package dev.contracts.model.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What RE2 and ECMA-262 read alike is taken, and nothing else. */
final class PatternSubsetTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(resources = "/rows/patterns.txt", delimiter = '\t', quoteCharacter = '\0')
    void aPatternIsTakenOrRefusedWithTheReason(String pattern, String expected) {
        String found =
                PatternSubset.fault(pattern).map(PatternSubset.Fault::message).orElse("ok");

        assertThat(found).contains(expected);
    }
}
