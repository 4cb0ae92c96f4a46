package dev.contracts.runtime.function;

import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.text.Quote;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Instants of the years 1 to 9999 and the durations between them, to the nanosecond. */
public final class Times {
    /** The unit of {@code timestamp(seconds)}. */
    public static final String SECONDS = "s";

    /** The units that an integer may count, the greatest first. */
    public static final List<String> UNITS = List.of(SECONDS, "ms", "us", "ns");

    private static final long FIRST_SECOND =
            Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
    private static final long MOST_SECONDS = 315_576_000_000L;
    private static final long NANOS = 1_000_000_000;
    private static final Pattern PART = Pattern.compile("([0-9]*)(?:\\.([0-9]*))?(h|ms|m|s|us|µs|μs|ns)");

    private Times() {}

    /** {@code timestamp(text)}. @throws RuleError when it is no RFC 3339 date-time */
    public static Instant timestamp(String text) {
        if (!Formats.isDateTime(text)) {
            throw new RuleError("no timestamp: " + Quote.text(text));
        }
        return within(Formats.instant(text));
    }

    /** {@code timestamp(seconds)}: so many seconds after 1970 began. @throws RuleError outside the years 1 to 9999 */
    public static Instant ofEpoch(long seconds) {
        return ofEpoch(seconds, SECONDS);
    }

    /**
     * {@code timestamp(time, unit)}: so much time after 1970 began.
     *
     * @param unit {@code s}, {@code ms}, {@code us} or {@code ns}
     * @throws RuleError outside the years 1 to 9999
     */
    public static Instant ofEpoch(long time, String unit) {
        long inSecond = perSecond(unit);
        long seconds = Math.floorDiv(time, inSecond);
        if (seconds < FIRST_SECOND || seconds > LAST_SECOND) {
            throw new RuleError("timestamp overflow");
        }
        return Instant.ofEpochSecond(seconds, Math.floorMod(time, inSecond) * (NANOS / inSecond));
    }

    /** Returns the time from 1970 to an instant, in a unit; a part of it is left out. @throws RuleError on overflow */
    public static long toEpoch(Instant instant, String unit) {
        long inSecond = perSecond(unit);
        try {
            return Math.addExact(
                    Math.multiplyExact(instant.getEpochSecond(), inSecond), instant.getNano() / (NANOS / inSecond));
        } catch (ArithmeticException e) {
            throw new RuleError("integer overflow");
        }
    }

    private static long perSecond(String unit) {
        return switch (unit) {
            case SECONDS -> 1;
            case "ms" -> 1_000;
            case "us" -> 1_000_000;
            case "ns" -> NANOS;
            default -> throw new RuleError("no unit of time: " + Quote.text(unit));
        };
    }

    /** @throws RuleError when the result is outside the years 1 to 9999 */
    public static Instant plus(Instant instant, Duration duration) {
        try {
            return within(instant.plus(duration));
        } catch (DateTimeException | ArithmeticException e) {
            throw new RuleError("timestamp overflow");
        }
    }

    /** @throws RuleError when the result is outside the years 1 to 9999 */
    public static Instant plus(Duration duration, Instant instant) {
        return plus(instant, duration);
    }

    /** @throws RuleError when the result is outside the years 1 to 9999 */
    public static Instant minus(Instant instant, Duration duration) {
        try {
            return within(instant.minus(duration));
        } catch (DateTimeException | ArithmeticException e) {
            throw new RuleError("timestamp overflow");
        }
    }

    /** {@code end - start}. */
    public static Duration between(Instant end, Instant start) {
        return Duration.between(start, end);
    }

    /** @throws RuleError when the result is longer than 10,000 years */
    public static Duration plus(Duration a, Duration b) {
        try {
            return within(a.plus(b));
        } catch (ArithmeticException e) {
            throw new RuleError("duration overflow");
        }
    }

    /** @throws RuleError when the result is longer than 10,000 years */
    public static Duration minus(Duration a, Duration b) {
        try {
            return within(a.minus(b));
        } catch (ArithmeticException e) {
            throw new RuleError("duration overflow");
        }
    }

    /** {@code duration('1h30m')}: decimal numbers with the units h, m, s, ms, us and ns. @throws RuleError when it is none */
    public static Duration duration(String text) {
        boolean negative = text.startsWith("-");
        String parts = negative || text.startsWith("+") ? text.substring(1) : text;
        if (parts.equals("0")) {
            return Duration.ZERO;
        }
        Matcher matcher = PART.matcher(parts);
        Duration sum = Duration.ZERO;
        int end = 0;
        while (end < parts.length() && matcher.find(end) && matcher.start() == end && matcher.end() - end > 1) {
            sum = plus(sum, part(matcher, text));
            end = matcher.end();
        }
        if (end == 0 || end < parts.length()) {
            throw new RuleError("no duration: " + Quote.text(text));
        }
        return negative ? sum.negated() : sum;
    }

    private static Duration part(Matcher matcher, String text) {
        String fraction = matcher.group(2) == null ? "" : matcher.group(2);
        String whole = matcher.group(1);
        if ((whole.isEmpty() && fraction.isEmpty()) || whole.length() > 12 || fraction.length() > 18) {
            throw new RuleError("no duration: " + Quote.text(text));
        }
        Duration unit =
                switch (matcher.group(3)) {
                    case "h" -> Duration.ofHours(1);
                    case "m" -> Duration.ofMinutes(1);
                    case "s" -> Duration.ofSeconds(1);
                    case "ms" -> Duration.ofMillis(1);
                    case "ns" -> Duration.ofNanos(1);
                    default -> Duration.ofNanos(1_000);
                };
        try {
            Duration sum = unit.multipliedBy(whole.isEmpty() ? 0 : Long.parseLong(whole));
            if (fraction.isEmpty()) {
                return sum;
            }
            long nanos = new BigDecimal("0." + fraction)
                    .multiply(BigDecimal.valueOf(unit.toNanos()))
                    .longValue();
            return sum.plusNanos(nanos);
        } catch (ArithmeticException e) {
            throw new RuleError("duration overflow");
        }
    }

    /** The bounds are those of protobuf's durations, as CEL has them. */
    private static Duration within(Duration duration) {
        if (duration.abs().toSeconds() > MOST_SECONDS) {
            throw new RuleError("duration overflow");
        }
        return duration;
    }

    private static Instant within(Instant instant) {
        if (instant.getEpochSecond() < FIRST_SECOND || instant.getEpochSecond() > LAST_SECOND) {
            throw new RuleError("timestamp overflow");
        }
        return instant;
    }
}
