package dev.contracts;

import java.time.Duration;

/**
 * The limits on what a {@link StreamChecker} keeps, however long the stream.
 *
 * @param grace event time for which the state of a key that has ended is kept
 * @param keys keys at a time; the one whose last payload is the oldest is forgotten first
 * @param items items that rules of identity remember, over all keys; later ones are not remembered
 */
public record StreamLimits(Duration grace, int keys, int items) {
    /** The limits that hold unless the caller says otherwise: five minutes, 10,000 keys, 100,000 items. */
    public static final StreamLimits DEFAULT = new StreamLimits(Duration.ofMinutes(5), 10_000, 100_000);

    public StreamLimits {
        if (grace.isNegative()) {
            throw new IllegalArgumentException("grace is at least zero, not " + grace);
        }
        if (keys < 1 || items < 1) {
            throw new IllegalArgumentException("at least one key and one item, not " + keys + " and " + items);
        }
    }
}
