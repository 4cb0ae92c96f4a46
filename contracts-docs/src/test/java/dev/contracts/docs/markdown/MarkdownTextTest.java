package dev.contracts.docs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.output.MarkdownText;
import dev.contracts.output.MermaidText;
import dev.contracts.output.TerminalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that means something in Markdown means nothing once it is escaped: a parser of others reads back what went in. */
class MarkdownTextTest {
    private static final List<String> HOSTILE = List.of(
            "a | b || c \\| d",
            "`code` ``more``",
            "# no heading",
            "- no list",
            "+ no list",
            "1. no list",
            "12) no list",
            "= no heading",
            "> no quote",
            "*no* **emphasis** _here_ __or there__",
            "snake_case_name and _private",
            "[no](http://example.invalid) ![image](x)",
            "<script>alert(1)</script>",
            "</details><b onclick='x'>",
            "&lt; &amp; &#65;",
            "\\* backslash \\",
            "~~struck~~",
            "http://example.invalid/ www.example.invalid a@example.invalid",
            "$formula$ {{mustache}} {{{more}}}",
            "--- \n === \n | a |",
            "line\r\nbreaks\tand tabs",
            "\u001b[2J \u0000 \u202e \ud800 end",
            "```\nfence\n````",
            "| --- | --- |");

    static Stream<String> texts() {
        Random random = new Random(7);
        String alphabet = "ab1 .,:;!?|`*_-+#=<>()[]{}&$~@\\\"'/\n";
        List<String> texts = new ArrayList<>(HOSTILE);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(14);
            IntStream.range(0, length).forEach(at -> text.append(alphabet.charAt(random.nextInt(alphabet.length()))));
            texts.add(text.toString());
        }
        return texts.stream();
    }

    @Test
    void wordsStayWordsWhereverTheyStand() {
        texts().filter(text -> !text.isBlank()).forEach(text -> {
            String escaped = MarkdownText.escape(text);
            String seen =
                    TerminalText.escape(text.replaceAll("[\\r\\n\\t ]+", " ").strip());
            assertPlain(escaped, Paragraph.class, seen);
            assertPlain("## " + escaped, Heading.class, seen);
            Node cell = cell(escaped);
            assertThat(Markdown.text(cell)).as(escaped).isEqualTo(seen);
            assertThat(Markdown.read(escaped).html()).as(escaped).isEmpty();
            assertThat(Markdown.read(escaped).urls()).as(escaped).isEmpty();
        });
    }

    private static void assertPlain(String markdown, Class<? extends Node> block, String seen) {
        Markdown read = Markdown.read(markdown);
        assertThat(read.first()).as(markdown).isInstanceOf(block);
        assertThat(read.first().getNext()).as(markdown).isNull();
        assertThat(Markdown.text(read.first())).as(markdown).isEqualTo(seen);
        Markdown.walk(read.first(), node -> assertThat(node).as(markdown).isNotInstanceOf(Code.class));
    }

    /** The middle cell of three. */
    private static Node cell(String content) {
        Node table = Markdown.read("| a | b | c |\n|---|---|---|\n| x | " + content + " | z |\n")
                .first();
        assertThat(table).as(content).isInstanceOf(TableBlock.class);
        Node row = table.getLastChild().getFirstChild();
        List<Node> cells = new ArrayList<>();
        for (Node child = row.getFirstChild(); child != null; child = child.getNext()) {
            cells.add(child);
        }
        assertThat(cells).as(content).hasSize(3).allMatch(TableCell.class::isInstance);
        assertThat(Markdown.text(cells.get(2))).as(content).isEqualTo("z");
        return cells.get(1);
    }

    @Test
    void codeStaysCodeWhereverItStands() {
        texts().forEach(text -> {
            String code = MarkdownText.code(text);
            String seen = TerminalText.escape(text);
            if (seen.isBlank()) {
                seen = seen.replace(' ', '\u00a0');
            }
            assertThat(Markdown.text(Markdown.read("x " + code + " y").first()))
                    .as(code)
                    .isEqualTo("x " + seen + " y");
            assertThat(Markdown.text(cell(code))).as(code).isEqualTo(seen);
            assertThat(Markdown.read("x " + code).html()).as(code).isSubsetOf("<code>", "</code>");
        });
    }

    @Test
    void blocksEndWhereTheyEnd() {
        texts().filter(text -> !text.isBlank()).forEach(text -> {
            Markdown read = Markdown.read(MarkdownText.block("text", text) + "\n");
            assertThat(read.first()).as(text).isInstanceOf(FencedCodeBlock.class);
            assertThat(read.first().getNext()).as(text).isNull();
            String lines =
                    String.join("\n", text.lines().map(TerminalText::escape).toList());
            assertThat(((FencedCodeBlock) read.first()).getLiteral()).isEqualTo(lines + "\n");
        });
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void diagramLabelsStayLabels(String text) {
        assertThat(MermaidText.label(text)).matches("\"[^\"`<>|{}\\[\\]\\\\\\n]*\"");
        assertThat(MermaidText.label(text).replaceAll("#[0-9]+;", "")).doesNotContain("#", ";");
    }

    static Stream<String> hostile() {
        return HOSTILE.stream();
    }
}
