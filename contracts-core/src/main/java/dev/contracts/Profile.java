package dev.contracts;

import java.util.Locale;

/** The side on whose behalf a payload is checked. It decides about properties that the contract does not declare. */
public enum Profile {
    /** The side that receives payloads: unknown properties are ignored, so that a producer may add one. */
    CONSUMER,
    /** The side that emits payloads: each unknown property is a warning {@code schema.unknown-property}. */
    PRODUCER;

    /** The name on a command line: {@code consumer} or {@code producer}. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
