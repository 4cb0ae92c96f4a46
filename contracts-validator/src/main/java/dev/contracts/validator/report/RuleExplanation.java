package dev.contracts.validator.report;

import dev.contracts.Rule;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.Example;
import dev.contracts.validator.lint.ExampleRun;
import dev.contracts.validator.lint.RuleExamples;
import dev.contracts.validator.run.LocatedViolation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One rule for a person: what it says, why, as it is written, a payload that keeps it and one that breaks it, with what is
 * then found.
 */
public final class RuleExplanation {
    private static final int LINES_SHOWN = 40;
    private static final int WIDTH = 100;

    private final ContractModel contract;
    private final Rule rule;
    private final String prefix;

    private RuleExplanation(ContractModel contract, Rule rule, String prefix) {
        this.contract = contract;
        this.rule = rule;
        this.prefix = prefix;
    }

    /**
     * Finds a rule.
     *
     * @param prefix what stands before a file's name, such as {@code schemas/}
     * @throws IllegalArgumentException in words for the user when there is no such rule
     */
    public static RuleExplanation of(ContractSet contracts, String prefix, String id) {
        for (ContractModel contract : contracts.contracts()) {
            for (Rule rule : contract.allRules()) {
                if (rule.id().equals(id)) {
                    return new RuleExplanation(contract, rule, prefix);
                }
            }
        }
        throw new IllegalArgumentException("no rule " + id + suggestion(contracts, id));
    }

    private static String suggestion(ContractSet contracts, String id) {
        if (id.startsWith("schema.") || id.startsWith("json.")) {
            return ": schema.* and json.* are no rules of a contract but what JSON Schema and JSON themselves ask;"
                    + " the violation says what was expected";
        }
        String word = id.substring(id.indexOf('.') + 1);
        List<String> near = contracts.contracts().stream()
                .flatMap(contract -> contract.allRules().stream())
                .map(Rule::id)
                .filter(known -> known.contains(word) || id.contains(known.substring(known.indexOf('.') + 1)))
                .sorted(Comparator.comparing((String known) -> !known.endsWith("." + word)))
                .toList();
        return near.isEmpty()
                ? "; all of them: " + TextReport.COMMAND + " list --rules"
                : "; did you mean " + String.join(", ", near) + "?";
    }

    /** Writes it. */
    public void print(PrintWriter out, Style style) {
        out.println(style.strong(rule.id()) + "   " + rule.severity().json() + "   " + TerminalText.escape(prefix)
                + rule.schemaPointer().substring(0, rule.schemaPointer().indexOf('#')) + ":" + rule.schemaLine());
        out.println();
        section(out, style, "broken when", rule.message());
        section(out, style, "because", rule.because());
        section(out, style, "rule", rule.expression());
        if (!rule.at().isEmpty()) {
            section(out, style, "reported at", rule.at());
        }
        if (!rule.context().isEmpty()) {
            section(out, style, "needs", "context " + String.join(", ", rule.context()) + " (--context NAME=VALUE)");
        }
        RuleExamples.breaking(contract, rule).ifPresent(example -> printBreaking(out, style, example));
        RuleExamples.keeping(contract, rule).stream()
                .findFirst()
                .ifPresent(example -> print(out, style, "a payload that keeps it", example));
    }

    private static void section(PrintWriter out, Style style, String title, String text) {
        out.println(style.frame(title + ": ") + TerminalText.escape(text));
    }

    private void printBreaking(PrintWriter out, Style style, Example example) {
        print(out, style, "a payload that breaks it", example);
        for (LocatedViolation located : new ExampleRun(contract).run(example).violations()) {
            if (located.violation().rule().equals(rule.id())) {
                out.println("    -> line " + located.violation().line() + " "
                        + TerminalText.escape(located.violation().pointer()) + ": "
                        + TerminalText.escape(located.violation().message()));
            }
        }
    }

    private void print(PrintWriter out, Style style, String title, Example example) {
        out.println();
        String context = example.context().names().isEmpty() ? "" : "   " + example.context();
        out.println(style.frame(title + ": ") + TerminalText.escape(example.name()) + TerminalText.escape(context));
        List<String> lines;
        try (Stream<String> text = Files.lines(example.payload())) {
            lines = text.limit(LINES_SHOWN + 1L).toList();
        } catch (IOException e) {
            out.println("    (cannot be read)");
            return;
        }
        lines.stream().limit(LINES_SHOWN).forEach(line -> out.println("    " + folded(TerminalText.escape(line))));
        if (lines.size() > LINES_SHOWN) {
            out.println("    ...");
        }
    }

    /** A long line, broken behind commas; what follows stands further in. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int width = 0;
        for (String part : line.split("(?<=, )", -1)) {
            if (width > 0 && width + part.length() > WIDTH) {
                folded.append(System.lineSeparator()).append("        ");
                width = 0;
            }
            folded.append(part);
            width += part.length();
        }
        return folded.toString();
    }
}
