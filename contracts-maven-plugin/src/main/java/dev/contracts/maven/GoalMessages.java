package dev.contracts.maven;

import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.output.TerminalStyle;
import dev.contracts.runner.report.DiagnosticReport;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;

/** Text of several lines for Maven's log and for the message of a failed goal; without colour, with {@code \n}. */
final class GoalMessages {
    /** So many findings or violations are shown in full. */
    static final int SHOWN = 10;

    private GoalMessages() {}

    /** Returns what is wrong with the contracts' own files: the first findings in full. */
    static String findings(List<Diagnostic> findings, String prefix) {
        List<Diagnostic> shown = findings.subList(0, Math.min(SHOWN, findings.size()));
        int more = findings.size() - shown.size();
        return "in the contracts below " + prefix + "\n\n"
                + written(out -> DiagnosticReport.print(shown, out, TerminalStyle.plain()))
                + (more == 0 ? "" : "\n" + more + " more are not shown");
    }

    /** Returns what a report writes, without the last line's end. */
    static String written(Consumer<PrintWriter> report) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        report.accept(out);
        out.flush();
        return text.toString().replace(System.lineSeparator(), "\n").stripTrailing();
    }
}
