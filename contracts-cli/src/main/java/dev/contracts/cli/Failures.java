package dev.contracts.cli;

import dev.contracts.model.ContractException;
import dev.contracts.validator.report.FindingsReport;
import dev.contracts.validator.report.TerminalText;
import dev.contracts.validator.run.Outcome;

/** Turns what stops a verb into words and an exit code. */
final class Failures {
    private Failures() {}

    static int told(Throwable failure, Terminal terminal) {
        if (failure instanceof ContractException broken) {
            FindingsReport.print(broken.findings(), terminal.err(), terminal.style());
            return Outcome.USAGE.exitCode();
        }
        terminal.err()
                .println("contracts: internal error: " + TerminalText.escape(String.valueOf(failure))
                        + ". This is a defect of the program; please report it with the input that shows it.");
        return Outcome.NO_VERDICT.exitCode();
    }
}
