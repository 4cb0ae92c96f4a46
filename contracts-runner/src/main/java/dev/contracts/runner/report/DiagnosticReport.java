package dev.contracts.runner.report;

import dev.contracts.Severity;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.output.TerminalStyle;
import dev.contracts.output.TerminalText;
import dev.contracts.runtime.text.CountText;
import java.io.PrintWriter;
import java.util.List;

/** Writes the diagnostics of contract files, for a person. */
public final class DiagnosticReport {
    private DiagnosticReport() {}

    /** Prints every diagnostic with its location and its remedy, and a line that counts them. */
    public static void print(List<Diagnostic> diagnostics, PrintWriter out, TerminalStyle style) {
        int errors = 0;
        for (Diagnostic diagnostic : diagnostics) {
            boolean error = diagnostic.severity() == Severity.ERROR;
            errors += error ? 1 : 0;
            String head = diagnostic.severity().json() + "[" + diagnostic.id() + "]";
            out.println((error ? style.error(head) : style.warning(head)) + " "
                    + style.strong(lines(diagnostic.message())));
            String pointer = diagnostic.at().pointer().isEmpty()
                    ? ""
                    : "   " + TerminalText.escape(diagnostic.at().pointer());
            out.println(
                    style.frame("  --> ") + TerminalText.escape(diagnostic.at().toString()) + pointer);
            if (!diagnostic.advice().isEmpty()) {
                out.println(style.frame("   = ") + lines(diagnostic.advice()));
            }
            out.println();
        }
        int warnings = diagnostics.size() - errors;
        out.println("contract files: " + CountText.of(errors, "error")
                + (warnings == 0 ? "" : ", " + CountText.of(warnings, "warning")));
    }

    /** Escapes the text of a diagnostic, which may have lines of its own: a source excerpt with a caret. */
    private static String lines(String text) {
        StringBuilder safe = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            safe.append(safe.isEmpty() ? "" : System.lineSeparator() + "     ").append(TerminalText.escape(line));
        }
        return safe.toString();
    }
}
