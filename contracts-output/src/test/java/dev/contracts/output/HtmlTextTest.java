package dev.contracts.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a tag cannot begin, <b>, &lt;b&gt;",
        "a reference is not resolved, &lt;, &amp;lt;",
        "an attribute cannot end, '\"''', &quot;&#39;",
        "an escape sequence is seen, '\u001b[2J', '\\u001B[2J'",
        "a null is seen, '\u0000', '\\u0000'",
        "a right-to-left override is seen, '\u202Ex', '\\u202Ex'",
        "a lone surrogate is seen, '\uD800x', '\\uD800x'",
        "a line break is seen, 'a\nb', 'a\\u000Ab'",
        "text of the world stays, größe 日本 😀, größe 日本 😀"
    })
    void escapes(String sentence, String text, String escaped) {
        assertThat(HtmlText.escape(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>pwned=1</script>",
                "--><img src=x onerror=pwned=1>",
                "</style></title></textarea></pre><svg onload=pwned=1>",
                "]]><!--",
                "\" autofocus onfocus=\"pwned=1",
                "' onmouseover='pwned=1",
                "{{{mustache}}}",
                "&#x3c;script&#x3e;"
            })
    void readsBackAsTextAndAsAttribute(String hostile) {
        String safe = HtmlText.escape(hostile);
        Document page = Jsoup.parse("<p title=\"" + safe + "\" lang='" + safe + "'>" + safe + "</p>");
        Element paragraph = page.body().child(0);
        assertThat(page.body().children()).hasSize(1);
        assertThat(paragraph.childrenSize()).isZero();
        assertThat(paragraph.wholeText()).isEqualTo(hostile);
        assertThat(paragraph.attributes().asList()).hasSize(2);
        assertThat(paragraph.attr("title")).isEqualTo(hostile);
        assertThat(paragraph.attr("lang")).isEqualTo(hostile);
    }

    @Test
    void keepsLinesWhereAskedTo() {
        assertThat(HtmlText.escapeLines("{\r\n  \"a\": '<\r'\n}\n"))
                .isEqualTo("{\n  &quot;a&quot;: &#39;&lt;\\u000D&#39;\n}\n");
        assertThat(HtmlText.escapeLines("")).isEmpty();
    }
}
