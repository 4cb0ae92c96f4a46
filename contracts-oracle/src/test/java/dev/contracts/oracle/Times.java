package dev.contracts.oracle;

import java.time.Duration;
import java.time.Instant;

/** The ranges of CEL's timestamps and durations: those of protobuf's types. */
final class Times {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
    static final Duration LONGEST = Duration.ofSeconds(315_576_000_000L, 999_999_999);

    private Times() {}

    static Instant inRange(Instant instant) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new ArithmeticException("beyond the years 1 to 9999");
        }
        return instant;
    }

    static Duration inRange(Duration duration) {
        if (duration.abs().compareTo(LONGEST) > 0) {
            throw new ArithmeticException("longer than 10,000 years");
        }
        return duration;
    }
}
