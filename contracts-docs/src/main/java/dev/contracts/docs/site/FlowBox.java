package dev.contracts.docs.site;

import dev.contracts.docs.view.ContractView;
import dev.contracts.docs.view.FlowView;
import dev.contracts.docs.view.TransportView;
import dev.contracts.output.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A box of the picture, in its units.
 *
 * @param look the name of its class
 * @param title its first line; empty for none
 * @param words its other lines, in letters of one width
 */
record FlowBox(String look, String title, List<String> words, int left, double top, int width, int height) {
    private static final double LETTER = 7.6;
    private static final double TITLE_LETTER = 8.4;
    private static final int LINE = 19;
    private static final int PAD = 14;
    private static final int LONGEST = 30;

    FlowBox {
        words = List.copyOf(words);
    }

    static FlowBox contract(ContractView contract, int left, double top) {
        TransportView transport = contract.transport();
        List<String> words = List.of(cut(transport == null ? contract.name() : transport.label()));
        return of("contract", cut(contract.title()), words, left, top);
    }

    static FlowBox node(FlowView.Node node, int left, double top) {
        return of("end", "", lines(node.label()), left, top);
    }

    private static FlowBox of(String look, String title, List<String> words, int left, double top) {
        double widest = length(title) * TITLE_LETTER;
        for (String line : words) {
            widest = Math.max(widest, length(line) * LETTER);
        }
        int count = words.size() + (title.isEmpty() ? 0 : 1);
        int height = look.equals("contract") ? 64 : count * LINE + 2 * PAD - 6;
        return new FlowBox(look, title, words, left, top, (int) Math.ceil(widest) + 2 * PAD, height);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String cut(String text) {
        return length(text) <= LONGEST + 10 ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST + 9)) + "…";
    }

    /** Broken behind {@code /} and blanks, and at most four lines. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("(?<=[/ ])", -1)) {
            if (line.length() > 0 && length(line + word) > LONGEST) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().strip());
        List<String> shown = lines.stream().map(FlowBox::cut).limit(4).toList();
        return lines.size() <= 4 ? shown : List.of(shown.get(0), shown.get(1), shown.get(2), "…");
    }

    double middle() {
        return top + height / 2.0;
    }

    FlowBox withWidth(int other) {
        return new FlowBox(look, title, words, left, top, other, height);
    }

    FlowBox at(double otherTop) {
        return new FlowBox(look, title, words, left, otherTop, width, height);
    }

    void draw(StringBuilder svg) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%d\" rx=\"8\"/>",
                look,
                left,
                top,
                width,
                height));
        int count = words.size() + (title.isEmpty() ? 0 : 1);
        double baseline = middle() - (count - 1) * LINE / 2.0 + 4.5;
        if (!title.isEmpty()) {
            text("title", title, baseline, svg);
            baseline += LINE;
        }
        for (String line : words) {
            text("words", line, baseline, svg);
            baseline += LINE;
        }
        svg.append('\n');
    }

    private void text(String kind, String text, double baseline, StringBuilder svg) {
        svg.append(String.format(Locale.ROOT, "<text class=\"%s\" x=\"%d\" y=\"%.1f\">", kind, left + PAD, baseline))
                .append(HtmlText.escape(text))
                .append("</text>");
    }
}
