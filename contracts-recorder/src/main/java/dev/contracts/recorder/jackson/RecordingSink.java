package dev.contracts.recorder.jackson;

import org.jspecify.annotations.Nullable;

/** Takes the payloads that a mapper writes. */
public interface RecordingSink {
    /** The contract of a type whose values are taken; null when they are not. */
    @Nullable
    String contractOf(Class<?> type);

    /** Takes a payload, byte for byte. */
    void take(String contract, byte[] payload);
}
