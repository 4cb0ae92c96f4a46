package dev.contracts.maven;

import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.output.TerminalStyle;
import dev.contracts.runner.report.DiagnosticReport;
import dev.contracts.runtime.text.CountText;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;

/** Formats text of several lines for Maven's log and for the message of a failed goal; without colour, with {@code \n}. */
final class GoalMessages {
    /** The number of diagnostics or violations that are shown in full. */
    static final int SHOWN = 10;

    private GoalMessages() {}

    /** Returns the diagnostics of the contract files, the first ones in full. */
    static String diagnostics(List<Diagnostic> diagnostics, String prefix) {
        List<Diagnostic> shown = diagnostics.subList(0, Math.min(SHOWN, diagnostics.size()));
        int more = diagnostics.size() - shown.size();
        return "in the contracts below " + prefix + "\n\n"
                + written(out -> DiagnosticReport.print(shown, out, TerminalStyle.plain()))
                + (more == 0 ? "" : "\n" + CountText.are(more, "more diagnostic") + " not shown");
    }

    /** Returns the text that a report writes, without the last line break. */
    static String written(Consumer<PrintWriter> report) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        report.accept(out);
        out.flush();
        return text.toString().replace(System.lineSeparator(), "\n").stripTrailing();
    }
}
