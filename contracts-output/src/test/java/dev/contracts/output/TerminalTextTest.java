package dev.contracts.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "plain text stays, plain text, plain text",
        "an escape sequence cannot act, '\u001b[2Jgone', '\\u001B[2Jgone'",
        "a line break cannot start a line, 'a\nb', 'a\\u000Ab'",
        "a right-to-left override cannot reorder, 'a\u202Eb', 'a\\u202Eb'",
        "a zero-width space is seen, 'a\u200Bb', 'a\\u200Bb'",
        "a lone surrogate is seen, 'a\uD800b', 'a\\uD800b'",
        "a line separator cannot start a line, 'a\u2028b', 'a\\u2028b'",
        "text of the world stays, größe 日本 😀, größe 日本 😀",
        "a command of a CI host is none, 'a ##[set-output name=x]y', 'a #\\u0023[set-output name=x]y'",
        "nor when its beginning was elsewhere, '#vso[task.x]y', '\\u0023vso[task.x]y'",
        "a heading stays, '## note #1', '## note #1'",
        "a tab takes one column, 'a\tb', 'a b'"
    })
    void escapes(String sentence, String text, String escaped) {
        assertThat(TerminalText.escape(text)).isEqualTo(escaped);
    }
}
