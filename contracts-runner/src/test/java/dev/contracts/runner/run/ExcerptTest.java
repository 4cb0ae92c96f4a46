package dev.contracts.runner.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jspecify.annotations.Nullable;
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

    /** What an excerpt is, said with the whole line in hand. */
    private static @Nullable Excerpt plainly(byte[] payload, int line, int column) {
        String[] lines = new String(payload, StandardCharsets.UTF_8).split("\n", -1);
        if (line > lines.length) {
            return null;
        }
        String text = lines[line - 1].startsWith("\uFEFF") ? lines[line - 1].substring(1) : lines[line - 1];
        text = text.stripTrailing();
        return column - 1 > text.codePointCount(0, text.length())
                ? null
                : Excerpt.cut(text, text.offsetByCodePoints(0, column - 1));
    }

    @Test
    void showsTheSameAsIfTheWholeLineWereDecoded() {
        Random random = new Random(20_261_122);
        String[] pieces = {
            "a", "\"", "\\", ",", " ", "7", "{", "\t", "\u00E9", "e\u0301", "\u4E2D", "\uD83D\uDE00", "\u200D", "\u3000"
        };
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
            int length = random.nextInt(round % 2 == 0 ? 150 : 700);
            for (int index = 0; index < length; index++) {
                text.append(random.nextInt(200) == 0 ? "\r\n" : pieces[random.nextInt(pieces.length)]);
            }
            byte[] payload = text.toString().getBytes(StandardCharsets.UTF_8);
            ExcerptReader excerpts = new ExcerptReader(payload);
            for (int line = 1; line < 4; line++) {
                for (int column = 1; column < length + 3; column += 1 + random.nextInt(5)) {
                    assertThat(excerpts.at(line, column)).isEqualTo(plainly(payload, line, column));
                }
            }
            assertThat(excerpts.at(1, 1)).isEqualTo(plainly(payload, 1, 1));
            assertThat(Excerpt.of(payload, 1, 30)).isEqualTo(plainly(payload, 1, 30));
        }
    }

    @Test
    void showsBytesThatAreNoTextAsTheDecoderDoes() {
        byte[] payload = {'[', '"', (byte) 0xC3, (byte) 0xA9, (byte) 0xFF, (byte) 0xC3, '"', ']', ' '};
        assertThat(Excerpt.of(payload, 1, 4)).isEqualTo(plainly(payload, 1, 4));
    }
}
