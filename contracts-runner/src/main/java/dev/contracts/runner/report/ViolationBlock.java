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
 * Formats a violation as lines of text: the message, the payload's line with the value marked, the rule's own line, and
 * the reason for the rule. Every text of a payload or a contract in it is escaped by {@link TerminalText}, and no line
 * begins with such a text: a CI host obeys lines of a log that begin with a command.
 */
public final class ViolationBlock {
    private static final int LONGEST_POINTER = 120;

    private final TerminalStyle style;
    private final RuleLookup rules;
    private final String command;

    /**
     * Creates a block.
     *
     * @param command the command that explains rules; empty when there is none
     */
    ViolationBlock(TerminalStyle style, RuleLookup rules, String command) {
        this.style = style;
        this.rules = rules;
        this.command = command;
    }

    /** Returns the block for a report without colours. */
    public static ViolationBlock plain(ReportContext context) {
        return new ViolationBlock(TerminalStyle.plain(), context.rules(), context.command());
    }

    /** Formats a violation on one line: location, rule and message. */
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
        rules.location(violation)
                .ifPresent(location -> lines.add(
                        gutter + style.frame(" ::: ") + TerminalText.escape(location.toString()) + "   rule"));
        rules.rule(violation.rule()).ifPresent(rule -> reason(rule, gutter, lines));
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

    /** Shortens a pointer that is too long for a line to both its ends; the JSON report has all of it. */
    private static String shortened(String pointer) {
        return pointer.length() <= LONGEST_POINTER
                ? pointer
                : pointer.substring(0, LONGEST_POINTER / 2) + "..."
                        + pointer.substring(pointer.length() - LONGEST_POINTER / 2);
    }

    private void reason(Rule rule, String gutter, List<String> lines) {
        lines.add(gutter + style.frame(" = ") + "because: " + TerminalText.escape(rule.because()));
        if (!command.isEmpty()) {
            lines.add(gutter + style.frame(" = ") + "explain: " + command + " explain " + rule.id());
        }
    }
}
