package dev.contracts.probe;

import dev.contracts.output.TerminalText;
import dev.contracts.probe.session.ProbedContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The contracts of a session as a table: its lines fit a width, and nothing in them acts on a terminal. */
public final class ProbeTable {
    private static final List<String> HEAD =
            List.of("contract", "payloads", "errors", "warnings", "latency", "last violation or failure");
    private static final int LAST = HEAD.size() - 1;

    private ProbeTable() {}

    /**
     * The lines, the head first.
     *
     * @param width of a line in columns; what does not fit of the last column is left out
     */
    public static List<String> lines(List<ProbedContract> contracts, int width) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        contracts.forEach(contract -> rows.add(row(contract)));
        int[] widths = new int[LAST];
        for (List<String> row : rows) {
            for (int column = 0; column < LAST; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        return rows.stream().map(row -> line(row, widths, width)).toList();
    }

    private static List<String> row(ProbedContract contract) {
        return List.of(
                TerminalText.escape(contract.contract()),
                Long.toString(contract.counts().payloads()),
                Long.toString(contract.counts().errors()),
                Long.toString(contract.counts().warnings()),
                latency(contract),
                message(contract));
    }

    private static String latency(ProbedContract contract) {
        if (contract.latency().worst().isZero()) {
            return "-";
        }
        return String.format(
                Locale.ROOT,
                "%d/%d ms",
                contract.latency().last().toMillis(),
                contract.latency().worst().toMillis());
    }

    private static String message(ProbedContract contract) {
        String said = TerminalText.escape(contract.lastMessage());
        return switch (contract.state()) {
            case WAITING -> said.isEmpty() ? "nothing heard yet" : said;
            case ANSWERING -> said;
            case FAILING -> said.isEmpty() ? "the connection is closed" : said;
        };
    }

    private static String line(List<String> row, int[] widths, int width) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < LAST; column++) {
            String cell = row.get(column);
            String blank = " ".repeat(widths[column] - cell.length());
            line.append(column == 0 ? cell + blank : blank + cell).append("  ");
        }
        line.append(row.get(LAST));
        return cut(line.toString().stripTrailing(), width);
    }

    private static String cut(String line, int width) {
        if (line.codePointCount(0, line.length()) <= width) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, Math.max(0, width - 3))) + "...";
    }
}
