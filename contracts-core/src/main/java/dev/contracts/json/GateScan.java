package dev.contracts.json;

import dev.contracts.Limits;

/** The gate's one pass over a payload. */
final class GateScan {
    GateScan(byte[] payload, Limits limits) {}

    void run() {}
}
