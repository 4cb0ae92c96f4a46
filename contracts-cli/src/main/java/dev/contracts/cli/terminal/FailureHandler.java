package dev.contracts.cli.terminal;

import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.output.TerminalText;
import dev.contracts.runner.report.DiagnosticReport;
import dev.contracts.runner.run.Outcome;

/** Turns the failure of a command into a message and an exit code. */
public final class FailureHandler {
    private FailureHandler() {}

    public static int told(Throwable failure, Terminal terminal) {
        if (failure instanceof ContractException broken) {
            DiagnosticReport.print(broken.diagnostics(), terminal.err(), terminal.style());
            return Outcome.USAGE.exitCode();
        }
        terminal.err()
                .println("contracts: internal error: " + TerminalText.escape(String.valueOf(failure))
                        + ". This is a defect of the program; please report it with the input that shows it.");
        return Outcome.NO_VERDICT.exitCode();
    }
}
