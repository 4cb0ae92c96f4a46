package dev.contracts.probe;

import dev.contracts.output.TerminalText;
import dev.contracts.probe.session.ProbedContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The contracts of a session as a table: its lines fit a width, and nothing in them acts on a terminal. */
public final class ProbeTable {
    private static final List<String> HEAD =
            List.of("contract", "payloads", "errors", "warnings", "latency", "last finding");
    private static final int FINDING = HEAD.size() - 1;

    private ProbeTable() {}

    /**
     * The lines, the head first.
     *
     * @param width of a line in columns; what does not fit of the findings is left out
     */
    public static List<String> lines(List<ProbedContract> contracts, int width) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        contracts.forEach(contract -> rows.add(row(contract)));
        int[] widths = new int[FINDING];
        for (List<String> row : rows) {
            for (int column = 0; column < FINDING; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        return rows.stream().map(row -> line(row, widths, width)).toList();
    }

    private static List<String> row(ProbedContract contract) {
        return List.of(
                TerminalText.escape(contract.contract()),
                Long.toString(contract.payloads()),
                Long.toString(contract.errors()),
                Long.toString(contract.warnings()),
                latency(contract),
                finding(contract));
    }

    private static String latency(ProbedContract contract) {
        if (contract.worstLatency().isZero()) {
            return "-";
        }
        return String.format(
                Locale.ROOT,
                "%d/%d ms",
                contract.lastLatency().toMillis(),
                contract.worstLatency().toMillis());
    }

    private static String finding(ProbedContract contract) {
        String said = TerminalText.escape(contract.lastFinding());
        return switch (contract.state()) {
            case WAITING -> said.isEmpty() ? "nothing heard yet" : said;
            case ANSWERING -> said;
            case FAILING -> said.isEmpty() ? "the connection is closed" : said;
        };
    }

    private static String line(List<String> row, int[] widths, int width) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < FINDING; column++) {
            String cell = row.get(column);
            String blank = " ".repeat(widths[column] - cell.length());
            line.append(column == 0 ? cell + blank : blank + cell).append("  ");
        }
        line.append(row.get(FINDING));
        return cut(line.toString().stripTrailing(), width);
    }

    private static String cut(String line, int width) {
        if (line.codePointCount(0, line.length()) <= width) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, Math.max(0, width - 3))) + "...";
    }
}
