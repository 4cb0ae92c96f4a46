package dev.contracts.runner.engine;

import dev.contracts.Options;
import dev.contracts.StreamChecker;
import dev.contracts.Verdict;
import java.util.Optional;

/**
 * Checks the payloads of one contract: the reference validator, or generated decoders. Both give the same verdict.
 *
 * @param <T> the value that a payload becomes
 */
public interface PayloadEngine<T> {
    /** Returns the contract's name. */
    String contract();

    /** Returns how many rules the contract states, those of its stream section included. */
    int rules();

    /** Checks one payload. Never throws because of its content. */
    Verdict<T> check(byte[] payload, Options options);

    /** Returns the state machine of a sequence of payloads; empty when the contract has no stream section. */
    Optional<StreamChecker<T>> stream(Options options);
}
