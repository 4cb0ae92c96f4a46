package dev.contracts;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a payload does not keep its contract. A value: it is compared and sorted here, and printed elsewhere.
 *
 * @param rule the stable id: a rule of the contract ({@code positions.market-value}), a schema keyword
 *     ({@code schema.required}) or a fault of the text itself ({@code json.syntax})
 * @param severity the rule's severity
 * @param contract the contract's name, such as {@code positions}
 * @param pointer RFC 6901 pointer to the value that is wrong; empty for the payload as a whole
 * @param line line of that value in the payload's source, from 1
 * @param column column of that value, in code points, from 1
 * @param schemaPointer where the contract says so, such as {@code positions/schema.json#/$defs/position/x-rules/0};
 *     empty when no contract file does (a syntax error)
 * @param message one sentence for a person; may change from release to release
 * @param expected what would have been right, when it can be said shortly
 * @param found what was there, quoted and shortened
 */
public record Violation(
        String rule,
        Severity severity,
        String contract,
        String pointer,
        int line,
        int column,
        String schemaPointer,
        String message,
        @Nullable String expected,
        @Nullable String found)
        implements Comparable<Violation> {

    private static final Comparator<Violation> BY_PLACE_THEN_RULE = Comparator.comparingInt(Violation::line)
            .thenComparingInt(Violation::column)
            .thenComparing(Violation::pointer)
            .thenComparing(Violation::rule)
            .thenComparing(Violation::schemaPointer)
            .thenComparing(Violation::message);

    public Violation {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(schemaPointer, "schemaPointer");
        Objects.requireNonNull(message, "message");
        if (rule.isEmpty()) {
            throw new IllegalArgumentException("a violation names the rule that is broken");
        }
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("not a JSON pointer: " + pointer);
        }
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column start at 1, not " + line + ":" + column);
        }
    }

    /** The same violation, seen in a source in which this payload starts on a later line. */
    public Violation onLine(int payloadLine) {
        return new Violation(
                rule,
                severity,
                contract,
                pointer,
                line + payloadLine - 1,
                column,
                schemaPointer,
                message,
                expected,
                found);
    }

    /** By place in the payload, then by rule. */
    @Override
    public int compareTo(Violation other) {
        return BY_PLACE_THEN_RULE.compare(this, other);
    }
}
