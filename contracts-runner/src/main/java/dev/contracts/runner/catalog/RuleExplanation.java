package dev.contracts.runner.catalog;

import dev.contracts.Rule;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.snapshot.SnapshotModel;
import dev.contracts.model.snapshot.SnapshotRule;
import dev.contracts.output.TerminalStyle;
import dev.contracts.output.TerminalText;
import dev.contracts.runner.report.TextReport;
import dev.contracts.runtime.violation.StructuralRules;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;

/**
 * Explains one rule to a person: its message, its reason, its expression, and a valid and an invalid payload with the
 * violation.
 */
public final class RuleExplanation {
    private final Rule rule;
    private final String prefix;
    private final String reportedAt;
    private final ExamplePrinter examples;

    private RuleExplanation(Rule rule, String prefix, String reportedAt, ExamplePrinter examples) {
        this.rule = rule;
        this.prefix = prefix;
        this.reportedAt = reportedAt;
        this.examples = examples;
    }

    /**
     * Finds a rule.
     *
     * @param prefix the prefix of file names, such as {@code schemas/}
     * @throws IllegalArgumentException in words for the user when there is no such rule
     */
    public static RuleExplanation of(ContractSet contracts, String prefix, String id) {
        for (ContractModel contract : contracts.contracts()) {
            for (Rule rule : contract.allRules()) {
                if (rule.id().equals(id)) {
                    return new RuleExplanation(rule, prefix, rule.at(), new PayloadExamplePrinter(contract, rule));
                }
            }
        }
        for (SnapshotRule rule : contracts.snapshot().map(SnapshotModel::rules).orElse(List.of())) {
            if (rule.id().equals(id)) {
                String location = rule.contract()
                        + (rule.rule().at().isEmpty() ? "" : " " + rule.rule().at());
                return new RuleExplanation(
                        rule.toRule(), prefix, location, new SnapshotExamplePrinter(contracts, rule));
            }
        }
        throw new IllegalArgumentException("no rule " + id + suggestion(contracts, id));
    }

    private static String suggestion(ContractSet contracts, String id) {
        if (StructuralRules.contains(id)) {
            return ": schema.* and json.* are not rules of a contract but those of JSON Schema and JSON themselves;"
                    + " the violation says what was expected";
        }
        String word = id.substring(id.indexOf('.') + 1);
        List<String> near = contracts.allRules().stream()
                .map(Rule::id)
                .filter(known -> known.contains(word) || id.contains(known.substring(known.indexOf('.') + 1)))
                .sorted(Comparator.comparing((String known) -> !known.endsWith("." + word)))
                .toList();
        return near.isEmpty()
                ? "; all of them: " + TextReport.COMMAND + " list --rules"
                : "; did you mean " + String.join(", ", near) + "?";
    }

    /** Prints the explanation. */
    public void print(PrintWriter out, TerminalStyle style) {
        out.println(style.strong(rule.id()) + "   " + rule.severity().json() + "   " + TerminalText.escape(prefix)
                + rule.schemaPointer().substring(0, rule.schemaPointer().indexOf('#')) + ":"
                + rule.source().schemaLine());
        out.println();
        section(out, style, "fails when", rule.message());
        section(out, style, "because", rule.because());
        section(out, style, "rule", rule.expression());
        if (!reportedAt.isEmpty()) {
            section(out, style, "reported at", reportedAt);
        }
        if (!rule.context().isEmpty()) {
            section(out, style, "needs", "context " + String.join(", ", rule.context()) + " (--context NAME=VALUE)");
        }
        examples.print(out, style);
    }

    private static void section(PrintWriter out, TerminalStyle style, String title, String text) {
        out.println(style.frame(title + ": ") + TerminalText.escape(text));
    }
}
