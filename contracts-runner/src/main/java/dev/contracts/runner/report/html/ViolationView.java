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
 * @param number its place among those of the page, from 1
 * @param severity {@code error} or {@code warning}
 * @param file the payload's file
 * @param spot line and column in it, such as {@code :9:25}
 * @param pointer to the value, or words for the payload as a whole
 * @param rule what the contract says about the rule; empty for what JSON Schema and JSON themselves ask
 * @param schemaPlace where the contract asks for it, when that is no rule of its own
 */
record ViolationView(
        int number,
        String contract,
        String ruleId,
        String severity,
        String message,
        String file,
        String spot,
        String pointer,
        Optional<Marked> excerpt,
        Optional<String> expected,
        Optional<String> found,
        Optional<Why> rule,
        Optional<String> schemaPlace) {

    static ViolationView of(int number, LocatedViolation located, ReportContext scene) {
        Violation violation = located.violation();
        Optional<String> at = scene.rules().place(violation).map(RuleLocation::toString);
        Optional<Why> why = scene.rules().rule(violation.rule()).map(rule -> Why.of(rule, at, scene.command()));
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
                why,
                why.isPresent() ? Optional.empty() : at);
    }

    String anchor() {
        return "v" + number;
    }

    boolean compared() {
        return expected.isPresent() || found.isPresent();
    }

    /** The payload's line in three parts, the value in the middle; what indents it is left out. */
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

        /** Returns the mark stands where something is missing, at the end of a line. */
        String markClass() {
            return value.isBlank() ? "nothing" : "value";
        }
    }

    /**
     * The contract's own words about a rule.
     *
     * @param explain the call that says more, when there is a program to call
     */
    record Why(
            String at,
            String because,
            String sentence,
            String expression,
            Optional<String> context,
            Optional<String> explain) {
        static Why of(Rule rule, Optional<String> at, String command) {
            return new Why(
                    at.orElse(rule.schemaPointer()),
                    rule.because(),
                    rule.message(),
                    rule.expression(),
                    rule.context().isEmpty() ? Optional.empty() : Optional.of(String.join(", ", rule.context())),
                    command.isEmpty() ? Optional.empty() : Optional.of(command + " explain " + rule.id()));
        }
    }
}
