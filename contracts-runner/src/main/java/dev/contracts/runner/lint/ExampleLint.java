package dev.contracts.runner.lint;

import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.example.Example;
import dev.contracts.model.example.ExpectedViolation;
import dev.contracts.model.snapshot.SnapshotExample;
import dev.contracts.model.snapshot.SnapshotModel;
import dev.contracts.model.stream.KeepAlive;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.runner.run.RunReport;
import dev.contracts.validator.ContractValidator;
import dev.contracts.validator.example.SnapshotExampleRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Finds examples whose violations differ from the expected ones, and keep-alives that are payloads. */
public final class ExampleLint {
    private static final String ID = "contract.example";

    private ExampleLint() {}

    /** Checks every example, and every keep-alive, of every contract; empty when all are what they are said to be. */
    public static List<Diagnostic> check(ContractSet contracts) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (ContractModel contract : contracts.contracts()) {
            ExampleRun run = new ExampleRun(contract);
            for (Example example : contract.examples()) {
                RunReport report = run.run(example);
                report.problems().forEach(problem -> diagnostics.add(unread(example.location(), problem.message())));
                List<String> found = ExampleRun.found(example, report);
                compare(example.location(), example.valid(), example.expected(), found, diagnostics);
            }
            keepAlives(contract, diagnostics);
        }
        contracts.snapshot().ifPresent(snapshot -> check(contracts, snapshot, diagnostics));
        return diagnostics;
    }

    private static void keepAlives(ContractModel contract, List<Diagnostic> diagnostics) {
        StreamModel stream = contract.stream();
        if (stream == null || stream.keepAlives().isEmpty()) {
            return;
        }
        ContractValidator validator = new ContractValidator(contract);
        for (KeepAlive keepAlive : stream.keepAlives()) {
            byte[] message = keepAlive.json().getBytes(StandardCharsets.UTF_8);
            if (!validator.check(message).isKeepAlive()) {
                diagnostics.add(Diagnostic.error(
                        "contract.stream",
                        keepAlive.location(),
                        "the keep-alive has the structure of a payload, so that it is checked as one",
                        "write a property or a value that no payload has"));
            }
        }
    }

    private static void check(ContractSet contracts, SnapshotModel snapshot, List<Diagnostic> diagnostics) {
        SnapshotExampleRun run = new SnapshotExampleRun(contracts);
        for (SnapshotExample example : snapshot.examples()) {
            try {
                compare(example.location(), example.valid(), example.expected(), run.found(example), diagnostics);
            } catch (IOException unreadable) {
                diagnostics.add(unread(example.location(), "a payload cannot be read"));
            }
        }
    }

    private static Diagnostic unread(SourceLocation example, String reason) {
        return Diagnostic.error(ID, example, "the example cannot be checked: " + reason, "");
    }

    private static void compare(
            SourceLocation example,
            boolean valid,
            List<ExpectedViolation> expected,
            List<String> found,
            List<Diagnostic> diagnostics) {
        List<String> missing = new ArrayList<>(
                expected.stream().map(ExpectedViolation::toString).toList());
        List<String> surplus = new ArrayList<>();
        for (String one : found) {
            if (!missing.remove(one)) {
                surplus.add(one);
            }
        }
        missing.forEach(line -> diagnostics.add(Diagnostic.error(
                ID,
                example,
                "the example expects " + line + ", which is not found",
                "correct the payload, the rule or the .expected file beside it")));
        surplus.forEach(line -> diagnostics.add(Diagnostic.error(
                ID,
                example,
                "the example has " + line + ", which it does not expect",
                valid
                        ? "a valid example has no violations: correct it, or move it to invalid/"
                        : "correct the payload, the rule or the .expected file beside it")));
    }
}
