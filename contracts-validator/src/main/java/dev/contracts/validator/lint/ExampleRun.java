package dev.contracts.validator.lint;

import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.Violation;
import dev.contracts.model.ContractModel;
import dev.contracts.model.Example;
import dev.contracts.model.Expected;
import dev.contracts.validator.run.ContractRun;
import dev.contracts.validator.run.LocatedViolation;
import dev.contracts.validator.run.ReferenceEngine;
import dev.contracts.validator.run.RunListener;
import dev.contracts.validator.run.RunReport;
import dev.contracts.validator.source.FoundPayloads;
import dev.contracts.validator.source.PayloadFile;
import dev.contracts.validator.source.PayloadReader;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** Runs the examples of one contract, each as a user would check it. */
public final class ExampleRun {
    private final ReferenceEngine engine;

    public ExampleRun(ContractModel contract) {
        this.engine = new ReferenceEngine(contract);
    }

    /** The report on one example: profile consumer, the example's own context. */
    public RunReport run(Example example) {
        PayloadFile file = new PayloadFile(example.payload(), example.name(), engine.contract(), example.sequence());
        ContractRun run = new ContractRun(
                name -> engine,
                Options.DEFAULT.withLimits(Limits.DEFAULT.withFindings(1_000)),
                Map.of(engine.contract(), example.context()),
                new PayloadReader(Limits.DEFAULT, InputStream.nullInputStream()));
        return run.check(new FoundPayloads(List.of(file), List.of(), 0), RunListener.NONE);
    }

    /** What a report found, in the words of an {@code .expected} file, sorted. */
    public static List<String> found(Example example, RunReport report) {
        return report.violations().stream()
                .map(LocatedViolation::violation)
                .map(violation -> expected(example, violation).toString())
                .sorted()
                .toList();
    }

    private static Expected expected(Example example, Violation violation) {
        return new Expected(violation.rule(), example.sequence() ? violation.line() : 0, violation.pointer());
    }
}
