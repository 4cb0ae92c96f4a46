package dev.contracts.runner.report;

import dev.contracts.Rule;
import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.output.TerminalStyle;
import dev.contracts.output.TerminalText;
import dev.contracts.runner.run.Excerpt;
import dev.contracts.runner.run.LocatedViolation;
import java.util.ArrayList;
import java.util.List;

/**
 * A violation in lines of text: what is wrong, the payload's line with the value marked, the rule's own line, and why the
 * rule is there. Every text of a payload or a contract in it went through {@link TerminalText}, and no line begins with
 * such a text: a CI host obeys lines of a log that begin with a command.
 */
public final class ViolationBlock {
    private static final int LONGEST_POINTER = 120;

    private final TerminalStyle style;
    private final RuleLookup rules;
    private final String command;

    /** @param command how a reader calls the program that explains a rule; empty when there is none */
    ViolationBlock(TerminalStyle style, RuleLookup rules, String command) {
        this.style = style;
        this.rules = rules;
        this.command = command;
    }

    /** Returns the block for a report without colours. */
    public static ViolationBlock plain(ReportContext scene) {
        return new ViolationBlock(TerminalStyle.plain(), scene.rules(), scene.command());
    }

    /** Returns one violation on a line: where, what rule and what is wrong. */
    public static String line(LocatedViolation located) {
        Violation violation = located.violation();
        return "at " + TerminalText.escape(located.file()) + ":" + violation.line() + ":" + violation.column() + " "
                + violation.severity().json() + "[" + violation.rule() + "] "
                + TerminalText.escape(violation.message());
    }

    public List<String> lines(LocatedViolation located) {
        List<String> lines = new ArrayList<>();
        Violation violation = located.violation();
        boolean error = violation.severity() == Severity.ERROR;
        String head = violation.severity().json() + "[" + violation.rule() + "]";
        lines.add((error ? style.error(head) : style.warning(head)) + " "
                + style.strong(TerminalText.escape(violation.message())));
        Excerpt excerpt = located.excerpt();
        String number = Integer.toString(violation.line());
        String gutter = " ".repeat(excerpt == null ? 1 : number.length());
        String pointer =
                violation.pointer().isEmpty() ? "" : "   " + shortened(TerminalText.escape(violation.pointer()));
        lines.add(gutter + style.frame(" --> ") + TerminalText.escape(located.file()) + ":" + violation.line() + ":"
                + violation.column() + pointer);
        if (excerpt != null) {
            excerpt(excerpt, gutter, number, error, lines);
        }
        rules.place(violation)
                .ifPresent(place ->
                        lines.add(gutter + style.frame(" ::: ") + TerminalText.escape(place.toString()) + "   rule"));
        rules.rule(violation.rule()).ifPresent(rule -> why(rule, gutter, lines));
        return lines;
    }

    private void excerpt(Excerpt excerpt, String gutter, String number, boolean error, List<String> lines) {
        String bar = style.frame("|");
        String before = TerminalText.escape(excerpt.before());
        String value = TerminalText.escape(excerpt.value());
        String after = TerminalText.escape(excerpt.after());
        String caret = "^".repeat(Math.max(1, value.codePointCount(0, value.length())));
        lines.add(gutter + " " + bar);
        lines.add(style.frame(number) + " " + bar + " " + before + value + after);
        lines.add(gutter + " " + bar + " " + " ".repeat(before.codePointCount(0, before.length()))
                + (error ? style.error(caret) : style.warning(caret)));
    }

    /** Returns both ends of a pointer that is too long for a line; the JSON report has all of it. */
    private static String shortened(String pointer) {
        return pointer.length() <= LONGEST_POINTER
                ? pointer
                : pointer.substring(0, LONGEST_POINTER / 2) + "..."
                        + pointer.substring(pointer.length() - LONGEST_POINTER / 2);
    }

    private void why(Rule rule, String gutter, List<String> lines) {
        lines.add(gutter + style.frame(" = ") + "because: " + TerminalText.escape(rule.because()));
        if (!command.isEmpty()) {
            lines.add(gutter + style.frame(" = ") + "explain: " + command + " explain " + rule.id());
        }
    }
}
