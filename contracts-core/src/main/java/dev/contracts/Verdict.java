package dev.contracts;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of checking one payload: the record it holds, the violations, and the rules that were not
 * checked.
 *
 * @param <T> the record type that the payload binds to
 */
public final class Verdict<T> {
    private final @Nullable T value;
    private final List<Violation> violations;
    private final long errors;
    private final long warnings;
    private final List<Unchecked> unchecked;
    private final boolean keepAlive;

    /**
     * @param value the record; null when the payload's structure was not kept
     * @param violations sorted, at most as many as {@link Limits#violations()}
     * @param errors how many violations of severity {@link Severity#ERROR} there were, listed or not
     * @param warnings how many of severity {@link Severity#WARNING}, listed or not
     * @param unchecked sorted
     */
    public Verdict(
            @Nullable T value, List<Violation> violations, long errors, long warnings, List<Unchecked> unchecked) {
        this(value, violations, errors, warnings, unchecked, false);
    }

    private Verdict(
            @Nullable T value,
            List<Violation> violations,
            long errors,
            long warnings,
            List<Unchecked> unchecked,
            boolean keepAlive) {
        if (errors < 0 || warnings < 0 || errors + warnings < violations.size()) {
            throw new IllegalArgumentException(
                    errors + " errors and " + warnings + " warnings are fewer than the violations listed");
        }
        this.value = value;
        this.violations = List.copyOf(violations);
        this.errors = errors;
        this.warnings = warnings;
        this.unchecked = List.copyOf(unchecked);
        this.keepAlive = keepAlive;
    }

    /** Returns the verdict on a message that is no payload: it has no record, no violation and no unchecked rule. */
    public static <T> Verdict<T> keepAlive() {
        return new Verdict<>(null, List.of(), 0, 0, List.of(), true);
    }

    /** Returns whether there is no violation of severity {@code error}. Warnings do not make a payload invalid. */
    public boolean isValid() {
        return errors == 0;
    }

    /** Returns whether the message is one that the contract declares as a keep-alive, {@code x-stream.keepAlives}. */
    public boolean isKeepAlive() {
        return keepAlive;
    }

    /**
     * Returns whether a limit stopped the check, so that nothing can be said of the payload ({@code json.limit}) or of one of its
     * rules ({@code rule.limit}).
     */
    public boolean isRefused() {
        for (Violation violation : violations) {
            if (violation.isRefusal()) {
                return true;
            }
        }
        return false;
    }

    /** The record; empty when the payload's structure was not kept. Present when only rules are broken. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** Errors and warnings, by place in the payload; at most as many as the limit allows. */
    public List<Violation> violations() {
        return violations;
    }

    /** Returns the number of violations of severity {@code error}, listed or not. */
    public long errors() {
        return errors;
    }

    /** Returns the number of violations of severity {@code warning}, listed or not. */
    public long warnings() {
        return warnings;
    }

    /** The rules that were not checked, each with the reason. */
    public List<Unchecked> unchecked() {
        return unchecked;
    }

    /**
     * The record of a valid payload.
     *
     * @throws InvalidPayloadException when anything of severity {@code error} was found
     * @throws NoSuchElementException when the message is a keep-alive, or a valid payload is null
     */
    public T orElseThrow() {
        if (keepAlive) {
            throw new NoSuchElementException("a keep-alive has no record");
        }
        if (!isValid()) {
            throw new InvalidPayloadException(violations, errors + warnings);
        }
        if (value == null) {
            throw new NoSuchElementException("the payload is null, which the contract allows, and which is no record");
        }
        return value;
    }

    /** Returns the same verdict, on a payload that begins on a later line of its source. */
    public Verdict<T> onLine(int line) {
        return violations.isEmpty() || line == 1
                ? this
                : new Verdict<>(
                        value,
                        violations.stream()
                                .map(violation -> violation.onLine(line))
                                .toList(),
                        errors,
                        warnings,
                        unchecked);
    }

    @Override
    public String toString() {
        return "Verdict[" + (keepAlive ? "keep-alive" : isValid() ? "valid" : "invalid") + ", violations=" + violations
                + ", unchecked=" + unchecked + "]";
    }
}
