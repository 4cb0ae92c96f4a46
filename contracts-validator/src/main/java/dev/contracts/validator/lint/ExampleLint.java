package dev.contracts.validator.lint;

import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.Example;
import dev.contracts.model.Expected;
import dev.contracts.model.Finding;
import dev.contracts.validator.run.RunReport;
import java.util.ArrayList;
import java.util.List;

/** Finds examples that do not give what they promise: a finding more, a finding fewer, another one. */
public final class ExampleLint {
    private static final String ID = "contract.example";

    private ExampleLint() {}

    /** Runs every example of every contract; empty when each gives exactly its expected findings. */
    public static List<Finding> check(ContractSet contracts) {
        List<Finding> findings = new ArrayList<>();
        for (ContractModel contract : contracts.contracts()) {
            ExampleRun run = new ExampleRun(contract);
            for (Example example : contract.examples()) {
                check(example, run.run(example), findings);
            }
        }
        return findings;
    }

    private static void check(Example example, RunReport report, List<Finding> findings) {
        List<String> missing = new ArrayList<>(
                example.expected().stream().map(Expected::toString).toList());
        List<String> surplus = new ArrayList<>();
        for (String found : ExampleRun.found(example, report)) {
            if (!missing.remove(found)) {
                surplus.add(found);
            }
        }
        report.problems()
                .forEach(problem -> findings.add(Finding.error(
                        ID, example.location(), "the example cannot be checked: " + problem.message(), "")));
        missing.forEach(line -> findings.add(Finding.error(
                ID,
                example.location(),
                "the example promises " + line + ", which is not found",
                "mend the payload, the rule or the .expected file beside it")));
        surplus.forEach(line -> findings.add(Finding.error(
                ID,
                example.location(),
                "the example gives " + line + ", which it does not promise",
                example.valid()
                        ? "a valid example breaks nothing: mend it, or move it to invalid/"
                        : "mend the payload, the rule or the .expected file beside it")));
    }
}
