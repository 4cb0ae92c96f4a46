package dev.contracts.model.expression;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Moments and lengths of time as CEL writes them: the strings of {@code timestamp('…')} and {@code duration('…')}. */
public final class TimeLiterals {
    private static final Pattern PART = Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,9})?)(h|ms|m|s|us|ns)");
    private static final Pattern TIMESTAMP = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Map<String, Long> NANOS = Map.of(
            "h",
            3_600_000_000_000L,
            "m",
            60_000_000_000L,
            "s",
            1_000_000_000L,
            "ms",
            1_000_000L,
            "us",
            1_000L,
            "ns",
            1L);
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant BEYOND = Instant.parse("+10000-01-01T00:00:00Z");
    private static final BigDecimal LONGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private TimeLiterals() {}

    /** An RFC 3339 timestamp of the years 1 to 9999; null for anything else. */
    public static @Nullable Instant instant(String text) {
        if (!TIMESTAMP.matcher(text).matches()) {
            return null;
        }
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            return instant.isBefore(FIRST) || !instant.isBefore(BEYOND) ? null : instant;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Numbers with units, such as {@code 30s}, {@code 1h30m} or {@code -1.5h}; null for anything else, and for what is beyond
     * 292 years or no whole number of nanoseconds.
     */
    public static @Nullable Duration duration(String text) {
        boolean negative = text.startsWith("-");
        String parts = negative ? text.substring(1) : text;
        Matcher matcher = PART.matcher(parts);
        BigDecimal nanos = BigDecimal.ZERO;
        int end = 0;
        while (end < parts.length()) {
            if (!matcher.find() || matcher.start() != end) {
                return null;
            }
            nanos = nanos.add(new BigDecimal(matcher.group(1))
                    .multiply(BigDecimal.valueOf(NANOS.getOrDefault(matcher.group(2), 0L))));
            end = matcher.end();
        }
        if (end == 0 || nanos.stripTrailingZeros().scale() > 0 || nanos.compareTo(LONGEST) > 0) {
            return null;
        }
        long total = nanos.longValueExact();
        return Duration.ofNanos(negative ? -total : total);
    }
}
