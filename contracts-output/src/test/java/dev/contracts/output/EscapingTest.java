package dev.contracts.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the classes make of hostile text that each bring text to one target. */
class EscapingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "emphasis is none, *a* _b_ ~c~, '&#42;a&#42; &#95;b&#95; &#126;c&#126;'",
        "a link is none, '[a](https://b)', '&#91;a&#93;(https&#58;//b)'",
        "nor one that begins with www, www.evil.example, 'www&#46;evil.example'",
        "a cell of a table does not end, a | b, 'a &#124; b'",
        "code does not begin, `a`, '&#96;a&#96;'",
        "HTML does not begin, <b>&amp;, '&#60;b&#62;&#38;amp;'",
        "nobody is called, @all, '&#64;all'",
        "a line break begins no line, 'a\n# b', 'a&#92;u000A&#35; b'",
        "a sentence stays, 'total is 3.5, expected 2 - 1.5 = 0.5 (größe)', 'total is 3.5, expected 2 - 1.5 = 0.5 (größe)'"
    })
    void markdown(String sentence, String text, String escaped) {
        assertThat(MarkdownText.escapeStrictly(text)).isEqualTo(escaped);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a control character is seen, 'a\u0001b\u007f', 'a\\u0001b\\u007F'",
        "a carriage return is no line feed, 'a\r\nb', 'a\\u000D\nb'",
        "half of a pair is seen, 'a\uD800b', 'a\\uD800b'",
        "what is no character is seen, 'a\uFFFFb', 'a\\uFFFFb'",
        "markup is the writer's affair, '<a>]]>&', '<a>]]>&'",
        "text of the world stays, 'größe 日本 😀\t', 'größe 日本 😀\t'"
    })
    void xml(String sentence, String text, String escaped) {
        assertThat(XmlText.escape(text)).isEqualTo(escaped);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a plain path stays, a/b-c_d.json, a/b-c_d.json",
        "spaces and signs are encoded, 'a b#?%:[é].json', 'a%20b%23%3F%25%3A%5B%C3%A9%5D.json'",
        "a scheme is none, javascript:x, javascript%3Ax",
        "an absolute path is a file, /a b, file:///a%20b",
        "so is one with a drive, C:/a, file:///C%3A/a"
    })
    void uri(String sentence, String text, String escaped) {
        assertThat(UriText.of(text)).isEqualTo(escaped);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a property ends at a comma or a colon, 'a,b:c%', 'a%2Cb%3Ac%25'",
        "and at the end of the line, 'a\r\nb', 'a%0D%0Ab'"
    })
    void workflow(String sentence, String text, String escaped) {
        assertThat(WorkflowText.property(text)).isEqualTo(escaped);
    }
}
