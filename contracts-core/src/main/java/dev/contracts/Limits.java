package dev.contracts;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The limits on what a payload may ask of the process that checks it. What exceeds a limit is refused ({@code json.limit},
 * {@code rule.limit}):
 * no verdict, and never a silent pass. Every set of limits is {@link #DEFAULT} with some of them replaced, so that a
 * release can add one.
 */
public final class Limits {
    /** The limits that hold unless the caller says otherwise. */
    public static final Limits DEFAULT = new Limits(new Draft());

    private static final int GREATEST_DEPTH = 500;

    private final int depth;
    private final int numberLength;
    private final int exponent;
    private final int stringLength;
    private final int nameLength;
    private final long payloadBytes;
    private final int lineBytes;
    private final int violations;
    private final long ruleSteps;

    private Limits(Draft draft) {
        this.depth = draft.depth;
        this.numberLength = draft.numberLength;
        this.exponent = draft.exponent;
        this.stringLength = draft.stringLength;
        this.nameLength = draft.nameLength;
        this.payloadBytes = draft.payloadBytes;
        this.lineBytes = draft.lineBytes;
        this.violations = draft.violations;
        this.ruleSteps = draft.ruleSteps;
    }

    /** Limits while one of them is replaced. */
    private static final class Draft {
        private int depth = 500;
        private int numberLength = 1_000;
        private int exponent = 9_999;
        private int stringLength = 20_000_000;
        private int nameLength = 50_000;
        private long payloadBytes = 64L << 20;
        private int lineBytes = 16 << 20;
        private int violations = 100;
        private long ruleSteps = 1_000_000;

        Draft() {}

        Draft(Limits limits) {
            depth = limits.depth;
            numberLength = limits.numberLength;
            exponent = limits.exponent;
            stringLength = limits.stringLength;
            nameLength = limits.nameLength;
            payloadBytes = limits.payloadBytes;
            lineBytes = limits.lineBytes;
            violations = limits.violations;
            ruleSteps = limits.ruleSteps;
        }
    }

    /** Nested arrays and objects, at most 500. */
    public int depth() {
        return depth;
    }

    /** Returns the same limits, for payloads of up to {@code levels} nested arrays and objects, at most 500. */
    public Limits withDepth(int levels) {
        if (levels > GREATEST_DEPTH) {
            throw new IllegalArgumentException(
                    "depth is at most " + GREATEST_DEPTH + " (a thread's stack ends not far above), not " + levels);
        }
        Draft draft = new Draft(this);
        draft.depth = (int) atLeastOne("depth", levels);
        return new Limits(draft);
    }

    /** Characters of one number. */
    public int numberLength() {
        return numberLength;
    }

    /** Returns the same limits, for numbers of up to {@code characters} characters. */
    public Limits withNumberLength(int characters) {
        Draft draft = new Draft(this);
        draft.numberLength = (int) atLeastOne("numberLength", characters);
        return new Limits(draft);
    }

    /** Absolute value of a number's written exponent. */
    public int exponent() {
        return exponent;
    }

    /** Returns the same limits, for written exponents of up to {@code magnitude}. */
    public Limits withExponent(int magnitude) {
        Draft draft = new Draft(this);
        draft.exponent = (int) atLeastOne("exponent", magnitude);
        return new Limits(draft);
    }

    /** Characters of one string value. */
    public int stringLength() {
        return stringLength;
    }

    /** Returns the same limits, for string values of up to {@code characters} characters. */
    public Limits withStringLength(int characters) {
        Draft draft = new Draft(this);
        draft.stringLength = (int) atLeastOne("stringLength", characters);
        return new Limits(draft);
    }

    /** Characters of one property name. */
    public int nameLength() {
        return nameLength;
    }

    /** Returns the same limits, for property names of up to {@code characters} characters. */
    public Limits withNameLength(int characters) {
        Draft draft = new Draft(this);
        draft.nameLength = (int) atLeastOne("nameLength", characters);
        return new Limits(draft);
    }

    /** Bytes of one payload. */
    public long payloadBytes() {
        return payloadBytes;
    }

    /** Returns the same limits, for payloads of up to {@code bytes}. */
    public Limits withPayloadBytes(long bytes) {
        Draft draft = new Draft(this);
        draft.payloadBytes = atLeastOne("payloadBytes", bytes);
        return new Limits(draft);
    }

    /** Bytes of one payload in a sequence that has one a line. */
    public int lineBytes() {
        return lineBytes;
    }

    /** Returns the same limits, for payloads of up to {@code bytes} in a sequence that has one a line. */
    public Limits withLineBytes(int bytes) {
        Draft draft = new Draft(this);
        draft.lineBytes = (int) atLeastOne("lineBytes", bytes);
        return new Limits(draft);
    }

    /** Violations that a verdict lists for one payload; it counts the rest. */
    public int violations() {
        return violations;
    }

    /** Returns the same limits, listing up to {@code count} violations a payload. */
    public Limits withViolations(int count) {
        Draft draft = new Draft(this);
        draft.violations = (int) atLeastOne("violations", count);
        return new Limits(draft);
    }

    /**
     * Steps that a rule takes on one payload. A step is an element of a list, or 256 characters of a text, that is gone over
     * again for each element of another list.
     */
    public long ruleSteps() {
        return ruleSteps;
    }

    /** Returns the same limits, for rules of up to {@code count} steps. */
    public Limits withRuleSteps(long count) {
        Draft draft = new Draft(this);
        draft.ruleSteps = atLeastOne("ruleSteps", count);
        return new Limits(draft);
    }

    private static long atLeastOne(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is at least 1, not " + value);
        }
        return value;
    }

    private Map<String, Long> byName() {
        Map<String, Long> values = new TreeMap<>();
        values.put("depth", (long) depth);
        values.put("numberLength", (long) numberLength);
        values.put("exponent", (long) exponent);
        values.put("stringLength", (long) stringLength);
        values.put("nameLength", (long) nameLength);
        values.put("payloadBytes", payloadBytes);
        values.put("lineBytes", (long) lineBytes);
        values.put("violations", (long) violations);
        values.put("ruleSteps", ruleSteps);
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Limits that && byName().equals(that.byName());
    }

    @Override
    public int hashCode() {
        return byName().hashCode();
    }

    @Override
    public String toString() {
        return "Limits" + byName();
    }
}
