package dev.contracts.runner.report.html;

import dev.contracts.Rule;
import dev.contracts.Violation;
import dev.contracts.runner.report.ReportContext;
import dev.contracts.runner.report.RuleLocation;
import dev.contracts.runner.run.Excerpt;
import dev.contracts.runner.run.LocatedViolation;
import java.util.Optional;

/**
 * One violation as the page shows it.
 *
 * @param number the number among those of the page, from 1
 * @param severity {@code error} or {@code warning}
 * @param file the payload's file
 * @param position line and column in the file, such as {@code :9:25}
 * @param pointer to the value, or words for the payload as a whole
 * @param rule the contract's own words about the rule; empty for rules of JSON Schema and JSON
 * @param schemaLocation the keyword in the contract, when the rule is one of JSON Schema
 */
record ViolationView(
        int number,
        String contract,
        String ruleId,
        String severity,
        String message,
        String file,
        String position,
        String pointer,
        Optional<Marked> excerpt,
        Optional<String> expected,
        Optional<String> found,
        Optional<RuleText> rule,
        Optional<String> schemaLocation) {

    static ViolationView of(int number, LocatedViolation located, ReportContext context) {
        Violation violation = located.violation();
        Optional<String> at = context.rules().location(violation).map(RuleLocation::toString);
        Optional<RuleText> rule =
                context.rules().rule(violation.rule()).map(stated -> RuleText.of(stated, at, context.command()));
        return new ViolationView(
                number,
                violation.contract(),
                violation.rule(),
                violation.severity().json(),
                violation.message(),
                located.file(),
                ":" + violation.line() + ":" + violation.column(),
                violation.pointer().isEmpty() ? "the whole payload" : violation.pointer(),
                Optional.ofNullable(located.excerpt()).map(excerpt -> Marked.of(excerpt, violation.line())),
                Optional.ofNullable(violation.expected()),
                Optional.ofNullable(violation.found()),
                rule,
                rule.isPresent() ? Optional.empty() : at);
    }

    String anchor() {
        return "v" + number;
    }

    boolean compared() {
        return expected.isPresent() || found.isPresent();
    }

    /** The payload's line in three parts, the value in the middle, without its indentation. */
    record Marked(int line, String before, String value, String after) {
        static Marked of(Excerpt excerpt, int line) {
            String text = excerpt.text();
            int end = Math.min(text.length(), excerpt.start() + excerpt.length());
            return new Marked(
                    line,
                    text.substring(0, excerpt.start()).stripLeading(),
                    text.substring(excerpt.start(), end),
                    text.substring(end));
        }

        /** Returns the CSS class of the mark; at the end of a line it marks a place where something is missing. */
        String markClass() {
            return value.isBlank() ? "nothing" : "value";
        }
    }

    /**
     * The contract's own words about a rule.
     *
     * @param explain the command that explains the rule, when there is a program to call
     */
    record RuleText(
            String at,
            String because,
            String sentence,
            String expression,
            Optional<String> context,
            Optional<String> explain) {
        static RuleText of(Rule rule, Optional<String> at, String command) {
            return new RuleText(
                    at.orElse(rule.schemaPointer()),
                    rule.because(),
                    rule.message(),
                    rule.expression(),
                    rule.context().isEmpty() ? Optional.empty() : Optional.of(String.join(", ", rule.context())),
                    command.isEmpty() ? Optional.empty() : Optional.of(command + " explain " + rule.id()));
        }
    }
}
