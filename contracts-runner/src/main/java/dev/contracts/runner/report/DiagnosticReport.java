package dev.contracts.runner.report;

import dev.contracts.Severity;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.output.TerminalStyle;
import dev.contracts.output.TerminalText;
import dev.contracts.runtime.text.CountText;
import java.io.PrintWriter;
import java.util.List;

/** Writes what is wrong with contract files, for a person. */
public final class DiagnosticReport {
    private DiagnosticReport() {}

    /** Prints every diagnostic with its location and its remedy, and a line that counts them. */
    public static void print(List<Diagnostic> findings, PrintWriter out, TerminalStyle style) {
        int errors = 0;
        for (Diagnostic finding : findings) {
            boolean error = finding.severity() == Severity.ERROR;
            errors += error ? 1 : 0;
            String head = finding.severity().json() + "[" + finding.id() + "]";
            out.println(
                    (error ? style.error(head) : style.warning(head)) + " " + style.strong(lines(finding.message())));
            String pointer = finding.at().pointer().isEmpty()
                    ? ""
                    : "   " + TerminalText.escape(finding.at().pointer());
            out.println(style.frame("  --> ") + TerminalText.escape(finding.at().toString()) + pointer);
            if (!finding.advice().isEmpty()) {
                out.println(style.frame("   = ") + lines(finding.advice()));
            }
            out.println();
        }
        int warnings = findings.size() - errors;
        out.println("contract files: " + CountText.of(errors, "error")
                + (warnings == 0 ? "" : ", " + CountText.of(warnings, "warning")));
    }

    /** Returns a finding's text may have lines of its own: a source excerpt with a caret. */
    private static String lines(String text) {
        StringBuilder safe = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            safe.append(safe.isEmpty() ? "" : System.lineSeparator() + "     ").append(TerminalText.escape(line));
        }
        return safe.toString();
    }
}
