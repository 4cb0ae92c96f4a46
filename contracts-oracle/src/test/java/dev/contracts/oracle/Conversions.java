package dev.contracts.oracle;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code double()} and {@code int()} of a text, {@code timestamp()} of an integer, as docs/dialect.md has them. */
final class Conversions {
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    /** How many of a unit are a second. */
    private static final Map<String, Long> UNITS =
            Map.of("s", 1L, "ms", 1_000L, "us", 1_000_000L, "ns", 1_000_000_000L);

    private Conversions() {}

    static double toDouble(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new ArithmeticException("no number");
        }
        return Decimals.finite(Double.parseDouble(text));
    }

    static long toLong(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new ArithmeticException("no whole number");
        }
        return new BigInteger(text).longValueExact();
    }

    static Instant toInstant(long count, String unit) {
        long second = UNITS.get(unit);
        long seconds = Math.floorDiv(count, second);
        if (Math.abs(seconds) > Times.LONGEST.toSeconds()) {
            throw new ArithmeticException("beyond the years 1 to 9999");
        }
        return Times.inRange(Instant.ofEpochSecond(seconds, Math.floorMod(count, second) * (UNITS.get("ns") / second)));
    }
}
