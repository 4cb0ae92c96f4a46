package dev.contracts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a payload violates its contract. A value: it is compared and sorted here, and printed elsewhere. A {@link
 * #builder} makes it, so that a release can add a component.
 */
public final class Violation implements Comparable<Violation> {
    private static final Comparator<Violation> BY_PLACE_THEN_RULE = Comparator.comparingInt(Violation::line)
            .thenComparingInt(Violation::column)
            .thenComparing(Violation::pointer)
            .thenComparing(Violation::rule)
            .thenComparing(Violation::schemaPointer)
            .thenComparing(Violation::message);

    private final String rule;
    private final Severity severity;
    private final String contract;
    private final String pointer;
    private final int line;
    private final int column;
    private final String schemaPointer;
    private final String message;
    private final @Nullable String expected;
    private final @Nullable String found;

    Violation(ViolationBuilder from) {
        this.rule = from.rule;
        this.severity = from.severity;
        this.contract = from.contract;
        this.pointer = from.pointer;
        this.line = from.line;
        this.column = from.column;
        this.schemaPointer = from.schemaPointer;
        this.message = from.message;
        this.expected = from.expected;
        this.found = from.found;
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

    /**
     * Returns a builder of a violation at the beginning of a payload.
     *
     * @param rule the stable id: a rule of the contract ({@code positions.market-value}), a schema keyword ({@code
     *     schema.required}) or a defect of the text itself ({@code json.syntax})
     * @param severity the rule's severity
     * @param contract the contract's name, such as {@code positions}
     * @param message one sentence for a person; may change from release to release
     */
    public static ViolationBuilder builder(String rule, Severity severity, String contract, String message) {
        return new ViolationBuilder(rule, severity, contract, message);
    }

    /** Returns a builder that begins with the components of this violation. */
    public ViolationBuilder toBuilder() {
        return new ViolationBuilder(rule, severity, contract, message)
                .pointer(pointer)
                .at(line, column)
                .schemaPointer(schemaPointer)
                .expected(expected)
                .found(found);
    }

    /** The stable id: a rule of the contract, a schema keyword or a defect of the text itself. */
    public String rule() {
        return rule;
    }

    /** The rule's severity. */
    public Severity severity() {
        return severity;
    }

    /** The contract's name, such as {@code positions}. */
    public String contract() {
        return contract;
    }

    /** The JSON Pointer (RFC 6901) to the value that is wrong; empty for the payload as a whole. */
    public String pointer() {
        return pointer;
    }

    /** The line of that value in the payload's source, from 1. */
    public int line() {
        return line;
    }

    /** The column of that value, in code points, from 1. */
    public int column() {
        return column;
    }

    /**
     * The place in the contract's file, such as {@code positions/schema.json#/$defs/position/x-rules/0}; empty when no
     * contract file says so (a syntax error).
     */
    public String schemaPointer() {
        return schemaPointer;
    }

    /** Returns one sentence for a person; it may change from release to release. */
    public String message() {
        return message;
    }

    /** Returns what would have been right, when it can be said shortly. */
    public @Nullable String expected() {
        return expected;
    }

    /** Returns what was there, quoted and shortened. */
    public @Nullable String found() {
        return found;
    }

    /** Returns whether it says that a limit stopped the check of the payload, or of one of its rules: no verdict. */
    public boolean isRefusal() {
        return rule.equals("json.limit") || rule.equals("rule.limit");
    }

    /** Returns the same violation, seen in a source in which this payload starts on a later line. */
    public Violation onLine(int payloadLine) {
        return toBuilder().at(line + payloadLine - 1, column).build();
    }

    /** Compares by place in the payload, then by rule. */
    @Override
    public int compareTo(Violation other) {
        return BY_PLACE_THEN_RULE.compare(this, other);
    }

    private List<@Nullable Object> components() {
        return Arrays.asList(rule, severity, contract, pointer, line, column, schemaPointer, message, expected, found);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Violation that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    @Override
    public String toString() {
        return "Violation" + components();
    }
}
