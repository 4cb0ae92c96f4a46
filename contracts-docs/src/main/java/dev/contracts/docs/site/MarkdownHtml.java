package dev.contracts.docs.site;

import dev.contracts.output.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the fixed Markdown of this library into HTML: paragraphs and tables, with bold, italic and code within a line. It
 * reads no more of Markdown than that.
 */
final class MarkdownHtml {
    private static final Pattern MARK = Pattern.compile("\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*|`([^`]+)`");

    private MarkdownHtml() {}

    static String of(String markdown) {
        StringBuilder html = new StringBuilder();
        for (String block : markdown.strip().split("\n{2,}", -1)) {
            if (block.startsWith("|")) {
                table(block.lines().toList(), html);
            } else {
                html.append("<p>").append(inline(block.replace('\n', ' '))).append("</p>\n");
            }
        }
        return html.toString();
    }

    private static void table(List<String> lines, StringBuilder html) {
        List<String> head = cells(lines.get(0));
        html.append("<table class=\"stack\">\n<thead><tr>");
        head.forEach(
                cell -> html.append("<th scope=\"col\">").append(inline(cell)).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (String line : lines.subList(2, lines.size())) {
            html.append("<tr>");
            List<String> cells = cells(line);
            for (int i = 0; i < cells.size(); i++) {
                html.append("<td data-label=\"")
                        .append(HtmlText.escape(head.get(i)))
                        .append("\">");
                html.append(inline(cells.get(i))).append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1, line.length() - 1).split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private static String inline(String text) {
        StringBuilder html = new StringBuilder();
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            html.append(HtmlText.escape(text.substring(from, mark.start())));
            if (mark.group(1) != null) {
                element("strong", mark.group(1), html);
            } else if (mark.group(2) != null) {
                element("em", mark.group(2), html);
            } else {
                element("code", mark.group(3), html);
            }
            from = mark.end();
        }
        return html.append(HtmlText.escape(text.substring(from))).toString();
    }

    private static void element(String name, String text, StringBuilder html) {
        html.append('<').append(name).append('>').append(HtmlText.escape(text));
        html.append("</").append(name).append('>');
    }
}
