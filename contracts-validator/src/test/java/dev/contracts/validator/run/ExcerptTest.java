package dev.contracts.validator.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a number ends at the comma | {\"a\": 12.5, \"b\": 1} | 7 | 12.5",
                "a string is shown with its quotes | {\"a\": \"x, y\"} | 7 | \"x, y\"",
                "an escaped quote does not end a string | {\"a\": \"x\\\"y\"} | 7 | \"x\\\"y\"",
                "of an object its brace is shown | {\"a\": {\"b\": 1}} | 7 | {",
                "columns count code points | {\"😀\": true} | 7 | true"
            })
    void marksTheValue(String sentence, String payload, int column, String marked) {
        Excerpt excerpt = Excerpt.of(payload.getBytes(StandardCharsets.UTF_8), 1, column);
        assertThat(excerpt.text().substring(excerpt.start(), excerpt.start() + excerpt.length()))
                .isEqualTo(marked);
    }

    @Test
    void takesTheLineThatIsAskedFor() {
        byte[] payload = "{\n  \"a\": 1,\n  \"b\": 2\n}".getBytes(StandardCharsets.UTF_8);
        assertThat(Excerpt.of(payload, 3, 8)).isEqualTo(new Excerpt("  \"b\": 2", 7, 1));
        assertThat(Excerpt.of(payload, 9, 1)).isNull();
    }

    @Test
    void cutsALongLineRoundTheValue() {
        String payload = "{\"a\": \"" + "x".repeat(500) + "\", \"b\": 7, \"c\": \"" + "y".repeat(500) + "\"}";
        Excerpt excerpt = Excerpt.of(payload.getBytes(StandardCharsets.UTF_8), 1, payload.indexOf("7") + 1);
        assertThat(excerpt.text()).startsWith("...").endsWith("...").hasSizeLessThan(130);
        assertThat(excerpt.text().charAt(excerpt.start())).isEqualTo('7');
    }
}
