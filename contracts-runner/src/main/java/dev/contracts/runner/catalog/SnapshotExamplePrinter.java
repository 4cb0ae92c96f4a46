package dev.contracts.runner.catalog;

import dev.contracts.Violation;
import dev.contracts.model.ContractSet;
import dev.contracts.model.snapshot.SnapshotExample;
import dev.contracts.model.snapshot.SnapshotModel;
import dev.contracts.model.snapshot.SnapshotRule;
import dev.contracts.output.TerminalStyle;
import dev.contracts.output.TerminalText;
import dev.contracts.validator.example.SnapshotExampleRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Prints payloads for which a rule on several contracts fails, and payloads for which it holds. */
record SnapshotExamplePrinter(ContractSet contracts, SnapshotRule rule) implements ExamplePrinter {
    @Override
    public void print(PrintWriter out, TerminalStyle style) {
        first(
                out,
                style,
                "invalid payloads",
                example -> example.expected().stream()
                        .anyMatch(expected -> expected.rule().equals(rule.id())));
        first(
                out,
                style,
                "valid payloads",
                example -> example.valid()
                        && example.payloads().keySet().containsAll(rule.contracts())
                        && example.context().names().containsAll(rule.rule().context()));
    }

    /** Prints the example with the fewest payloads beside those that the rule mentions. */
    private void first(PrintWriter out, TerminalStyle style, String title, Predicate<SnapshotExample> shows) {
        examples().stream()
                .filter(shows)
                .min(Comparator.comparingInt(
                                (SnapshotExample example) -> example.payloads().size())
                        .thenComparing(SnapshotExample::name))
                .ifPresent(example -> print(out, style, title, example));
    }

    private List<SnapshotExample> examples() {
        return contracts.snapshot().map(SnapshotModel::examples).orElse(List.of());
    }

    private void print(PrintWriter out, TerminalStyle style, String title, SnapshotExample example) {
        PayloadExamplePrinter.heading(out, style, title, example.name(), example.context());
        example.payloads().forEach((contract, payload) -> {
            if (rule.contracts().contains(contract)) {
                out.println("    " + style.faint(contract));
                ExampleText.print(out, payload);
            }
        });
        found(example)
                .forEach(violation -> out.println("    -> " + violation.contract() + " line " + violation.line() + " "
                        + TerminalText.escape(violation.pointer()) + ": " + TerminalText.escape(violation.message())));
    }

    private List<Violation> found(SnapshotExample example) {
        try {
            return new SnapshotExampleRun(contracts)
                    .run(example).violations().stream()
                            .filter(violation -> violation.rule().equals(rule.id()))
                            .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
