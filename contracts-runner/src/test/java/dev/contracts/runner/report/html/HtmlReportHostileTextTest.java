package dev.contracts.runner.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.output.TerminalText;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of payloads and contracts that would like to be something else, at every place where a page shows such text. */
class HtmlReportHostileTextTest {
    static Stream<String> texts() {
        return Stream.of(
                "<script>window.pwned=1</script>",
                "</script><script>window.pwned=1</script>",
                "</style></title></textarea></pre></code></article><img src=x onerror=window.pwned=1>",
                "--><!--<svg/onload=window.pwned=1>",
                "]]><![CDATA[",
                "\" onmouseover=\"window.pwned=1",
                "' onfocus='window.pwned=1' autofocus='",
                "` onclick=`window.pwned=1",
                "javascript:window.pwned=1",
                "&lt;b&gt;&#60;i&#62;&quot;&amp",
                "{{mustache}}{{{parts.script}}}{{#x}}{{=<% %>=}}",
                "\u001b[2J\u001b]0;title\u0007",
                "\u0000\u0001\u007f\u0085",
                "\u202Egnp.exe\u2066\u200B\uFEFF",
                "\uD800 and \uDC00",
                "a\nb\r\nc\u2028d",
                "größe 日本 😀 العربية");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void addsNoElementAndNoAttribute(String hostile) {
        assertThat(structure(page(hostile))).isEqualTo(structure(page("harmless")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsBackAsText(String hostile) {
        Document page = page(hostile);
        String visible = TerminalText.escape(hostile);
        for (String place : List.of(
                "title",
                ".brand",
                ".problems li code",
                ".problems li",
                "th a",
                ".files th code",
                ".why",
                ".which code",
                "option[value^=shelf]",
                ".group h3",
                ".kind code",
                "h4",
                ".place .file",
                ".place code + code",
                ".excerpt code",
                ".compare div:first-child dd",
                ".compare div + div dd",
                ".because",
                ".reason dd",
                ".reason pre",
                ".reason div + div + div code")) {
            assertThat(page.select(place).stream().map(Element::wholeText))
                    .as(place)
                    .anyMatch(text -> text.contains(visible));
        }
        assertThat(page.select("article").eachAttr("data-contract")).contains("shelf" + visible);
        assertThat(page.select("option").eachAttr("value")).contains("shelf" + visible + ".value");
    }

    private static Document page(String text) {
        return Jsoup.parse(HtmlReport.of(Runs.small(text), Runs.reportContext("shelf", text))
                .page());
    }

    /** The page without its texts: every element with the names of its attributes, and the values that lead somewhere. */
    private static String structure(Element element) {
        StringBuilder structure = new StringBuilder(element.nodeName());
        for (Attribute attribute : element.attributes()) {
            boolean leads =
                    attribute.getKey().equals("href") || attribute.getKey().equals("id");
            structure.append(' ').append(attribute.getKey()).append(leads ? attribute.getValue() : "");
        }
        structure.append('(');
        element.children().forEach(child -> structure.append(structure(child)).append('\n'));
        return structure.append(')').toString();
    }
}
