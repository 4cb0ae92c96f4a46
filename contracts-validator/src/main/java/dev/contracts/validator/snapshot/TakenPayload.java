package dev.contracts.validator.snapshot;

import java.time.Instant;
import java.util.Objects;

/**
 * A payload of a contract and the time at which it was taken.
 *
 * @param contract the contract's name
 * @param payload as it came
 * @param at when it came
 */
@SuppressWarnings("ArrayRecordComponent") // a view on the caller's bytes, never compared
public record TakenPayload(String contract, byte[] payload, Instant at) {
    public TakenPayload {
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(at, "at");
    }
}
