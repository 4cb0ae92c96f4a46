package dev.contracts.simulator.world;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The values that hold where a scenario says nothing. */
final class Defaults {
    private Defaults() {}

    static <T> T or(@Nullable T given, T otherwise) {
        return given == null ? otherwise : given;
    }

    static Duration seconds(@Nullable Double given, double otherwise) {
        return duration(or(given, otherwise));
    }

    static Duration duration(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
