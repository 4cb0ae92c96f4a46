package dev.contracts.runtime.stream;

import dev.contracts.Rule;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleSteps;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code x-stream} section of a contract as a program: what {@link StreamProgramChecker} asks of each payload.
 * It keeps nothing itself. Every method but {@link #rules}, {@link #identities} and {@link #deadline} may throw {@link
 * RuleError}.
 *
 * @param <T> a payload
 * @param <S> the folded state of one key, immutable
 */
public interface StreamProgram<T, S> {
    /** Returns every rule of the section, also those of the identities and the deadline, in the contract's order. */
    List<Rule> rules();

    /** Returns the key that splits the sequence; empty when the contract has none. */
    String key(T payload, RuleSteps steps);

    /** Event time; null when the contract has none, or the payload. */
    @Nullable
    Instant time(T payload, RuleSteps steps);

    /** The state of a key before its first payload. */
    S initial();

    /** The state after the payload. */
    S next(T payload, S state, RuleSteps steps);

    /**
     * Runs the rules that are neither an identity's nor the deadline's; asks {@link StreamViolations#runs} before each. A rule
     * that mentions {@code previous} is left out when that is null.
     *
     * @param state before the payload
     */
    void check(T self, @Nullable T previous, S state, StreamViolations out);

    /** The rules that compare an item with the one of the same identity that was seen before. */
    List<StreamIdentity<T, ?>> identities();

    /** The silence that is a violation; null when the contract has none. */
    @Nullable
    StreamDeadline deadline();

    /**
     * Returns whether the key ends with this payload, so that no deadline follows it.
     *
     * @param state before the payload
     */
    boolean ends(T payload, S state, RuleSteps steps);

    /** The payload as a JSON tree, for an explanation. */
    @Nullable
    Object tree(T payload);

    /** The state as a map by the names of its variables, for an explanation. */
    Map<String, @Nullable Object> stateTree(S state);

    /** Returns the state of a map as {@link #stateTree} gives it, in which instants and durations may be what they are. */
    S state(Map<String, @Nullable Object> tree);

    /** Returns the expressions of the program, for payloads with structural violations. */
    StreamParts parts();
}
