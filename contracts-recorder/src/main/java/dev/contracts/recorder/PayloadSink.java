package dev.contracts.recorder;

import org.jspecify.annotations.Nullable;

/** What takes the payloads that a mapper writes. */
interface PayloadSink {
    /** The contract of a type whose values are taken; null when they are not. */
    @Nullable
    String contractOf(Class<?> type);

    /** Takes a payload, byte for byte. */
    void take(String contract, byte[] payload);
}
