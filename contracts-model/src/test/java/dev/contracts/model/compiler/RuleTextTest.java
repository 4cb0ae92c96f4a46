package dev.contracts.model.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.model.diagnostic.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTextTest {
    private static final SourceLocation AT = new SourceLocation("sample/schema.json", "/x-rules/0/rule", 7, 15);

    /** The text, its JSON, a place in the text in code points, and the column of that place. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a > b,           `\"a > b\"`,              0, 16",
                "a > b,           `\"a > b\"`,              4, 20",
                "a > b,           `\"a > b\"`,              5, 21",
                "`x == \"y\"`,    `\"x == \\\"y\\\"\"`,    5, 21",
                "`x == \"y\"`,    `\"x == \\\"y\\\"\"`,    6, 23",
                "é > b,           `\"\\u00e9 > b\"`,        4, 25",
                "é > b,           `\"é > b\"`,              4, 20",
                "😀 > b,          `\"\\ud83d\\ude00 > b\"`, 4, 31",
                "😀 > b,          `\"😀 > b\"`,             4, 20",
                "a/b,             `\"a\\/b\"`,              2, 19",
            })
    void aPlaceInTheTextHasItsColumnInTheFile(String text, String json, int offset, int column) {
        SourceLocation place = RuleText.of(text, AT, json).at(offset);

        assertThat(place).isEqualTo(new SourceLocation(AT.file(), AT.pointer(), 7, column));
    }

    @Test
    void theUsualWayToWriteAStringIsAssumedWhenTheFileIsNotThere() {
        String text = "x == \"y\"\t&& é\\";

        assertThat(RuleText.of(text, AT).at(13))
                .isEqualTo(
                        RuleText.of(text, AT, "\"x == \\\"y\\\"\\t&& é\\\\\"").at(13));
    }

    @Test
    void theCaretStandsBelowThePlace() {
        assertThat(RuleText.of("self.cuont > 0", AT).excerpt(5)).isEqualTo("    self.cuont > 0\n         ^");
    }

    @Test
    void aLongExpressionIsCutOnBothSides() {
        String text = "x".repeat(200) + "!" + "y".repeat(200);

        String excerpt = RuleText.of(text, AT).excerpt(200);

        assertThat(excerpt).isEqualTo("    … " + "x".repeat(50) + "!" + "y".repeat(49) + " …\n" + " ".repeat(56) + "^");
    }

    @Test
    void whatWouldBreakTheLineIsABlank() {
        assertThat(RuleText.of("a\n\u202e\u0007b", AT).excerpt(4)).isEqualTo("    a   b\n        ^");
    }

    @Test
    void anotherStringIsRefused() {
        assertThatThrownBy(() -> RuleText.of("abc", AT, "\"ab\"")).isInstanceOf(IllegalArgumentException.class);
    }
}
