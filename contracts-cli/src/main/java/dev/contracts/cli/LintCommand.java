package dev.contracts.cli;

import dev.contracts.model.ContractException;
import dev.contracts.model.ContractSet;
import dev.contracts.model.DocumentPlan;
import dev.contracts.model.Finding;
import dev.contracts.validator.lint.ExampleLint;
import dev.contracts.validator.report.FindingsReport;
import dev.contracts.validator.run.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code contracts lint}: the contract files themselves. */
@Command(
        name = "lint",
        description =
                "Checks the contract files: the schemas, the rules, and that every example gives what it promises.")
final class LintCommand extends Verb {
    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>();
        int contracts = 0;
        try {
            ContractSet set = contracts();
            contracts = set.contracts().size();
            findings.addAll(set.warnings());
            findings.addAll(ExampleLint.check(set));
            DocumentPlan.of(set);
        } catch (ContractException e) {
            findings.addAll(e.findings());
        }
        if (findings.isEmpty()) {
            terminal.out().println(contracts + (contracts == 1 ? " contract" : " contracts") + ": nothing to mend");
            return Outcome.CONFORMS.exitCode();
        }
        Collections.sort(findings);
        FindingsReport.print(findings, terminal.out(), terminal.style());
        return Outcome.USAGE.exitCode();
    }
}
