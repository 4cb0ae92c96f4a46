package dev.contracts.cli.command;

import dev.contracts.cli.spi.CliCommand;
import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.model.document.DocumentPlan;
import dev.contracts.runner.lint.ExampleLint;
import dev.contracts.runner.report.DiagnosticReport;
import dev.contracts.runner.run.Outcome;
import dev.contracts.runtime.text.CountText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code contracts lint}: the contract files themselves. */
@Command(
        name = "lint",
        description =
                "Checks the contract files: the schemas, the rules, and that every example gives what it promises.")
final class LintCommand extends CliCommand {
    @Override
    public Integer call() {
        List<Diagnostic> findings = new ArrayList<>();
        int contracts = 0;
        try {
            ContractSet set = ContractSet.load(schemasRoot());
            contracts = set.contracts().size();
            findings.addAll(set.warnings());
            findings.addAll(ExampleLint.check(set));
            DocumentPlan.of(set);
        } catch (ContractException e) {
            findings.addAll(e.diagnostics());
            examplesOfOthers(findings);
        }
        if (findings.isEmpty()) {
            terminal.out().println(CountText.of(contracts, "contract") + ": no diagnostics");
            return Outcome.CONFORMS.exitCode();
        }
        Collections.sort(findings);
        DiagnosticReport.print(findings, terminal.out(), terminal.style());
        return Outcome.USAGE.exitCode();
    }

    /** Lints the examples of the contracts that are whole, beside those that are broken. */
    private void examplesOfOthers(List<Diagnostic> findings) {
        try {
            findings.addAll(ExampleLint.check(ContractSet.loadEach(schemasRoot())));
        } catch (ContractException e) {
            // no contract is whole, which is told already
        }
    }
}
