package dev.contracts.probe;

import java.time.Instant;
import java.time.InstantSource;

/** The time of day when it was made, and from then on a clock that nobody sets: time never goes back in a session. */
final class MonotonicClock implements InstantSource {
    private final Instant start = Instant.now();
    private final long nanos = System.nanoTime();

    @Override
    public Instant instant() {
        return start.plusNanos(System.nanoTime() - nanos);
    }
}
