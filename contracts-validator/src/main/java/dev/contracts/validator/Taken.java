package dev.contracts.validator;

import java.time.Instant;
import java.util.Objects;

/**
 * One payload of a contract, as it was taken.
 *
 * @param contract the contract's name
 * @param payload as it came
 * @param at when it came
 */
@SuppressWarnings("ArrayRecordComponent") // a view on the caller's bytes, never compared
public record Taken(String contract, byte[] payload, Instant at) {
    public Taken {
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(at, "at");
    }
}
