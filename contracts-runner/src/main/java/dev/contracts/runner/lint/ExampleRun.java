package dev.contracts.runner.lint;

import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.Violation;
import dev.contracts.model.ContractModel;
import dev.contracts.model.example.Example;
import dev.contracts.model.example.ExpectedViolation;
import dev.contracts.runner.engine.ReferenceEngine;
import dev.contracts.runner.run.ContractRun;
import dev.contracts.runner.run.LocatedViolation;
import dev.contracts.runner.run.RunListener;
import dev.contracts.runner.run.RunReport;
import dev.contracts.runner.source.FoundPayloads;
import dev.contracts.runner.source.PayloadFile;
import dev.contracts.runner.source.PayloadReader;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** Checks the examples of one contract, each as a user would check it. */
public final class ExampleRun {
    private final ReferenceEngine engine;

    public ExampleRun(ContractModel contract) {
        this.engine = new ReferenceEngine(contract);
    }

    /** Returns the report on one example: profile consumer, the example's own context. */
    public RunReport run(Example example) {
        PayloadFile file = new PayloadFile(example.payload(), example.name(), engine.contract(), example.sequence());
        ContractRun run = new ContractRun(
                name -> engine,
                Options.DEFAULT.withLimits(Limits.DEFAULT.withViolations(1_000)),
                Map.of(engine.contract(), example.context()),
                new PayloadReader(Limits.DEFAULT, InputStream.nullInputStream()));
        return run.check(new FoundPayloads(List.of(file), List.of(), 0), RunListener.NONE);
    }

    /** Returns the violations of a report as an {@code .expected} file writes them, sorted. */
    public static List<String> found(Example example, RunReport report) {
        return report.violations().stream()
                .map(LocatedViolation::violation)
                .map(violation -> expected(example, violation).toString())
                .sorted()
                .toList();
    }

    private static ExpectedViolation expected(Example example, Violation violation) {
        return new ExpectedViolation(violation.rule(), example.sequence() ? violation.line() : 0, violation.pointer());
    }
}
