package dev.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;

/**
 * A duration of ISO 8601 as RFC 3339 has it (appendix A), kept as it was written: {@code P1Y2M}, {@code PT36H}, {@code P2W}.
 * The Java platform has no class for all of them, since a month is no number of seconds, and a second no number of days. Two
 * are equal when they are written alike: {@code PT60M} is not {@code PT1H}.
 *
 * @param text as it is in JSON
 */
public record IsoDuration(String text) {
    private static final String DATE_UNITS = "YMD";
    private static final String TIME_UNITS = "HMS";

    /** @throws IllegalArgumentException when the text is no such duration */
    public IsoDuration {
        if (!isDuration(text)) {
            throw new IllegalArgumentException("not a duration of RFC 3339, such as PT1H30M: " + text);
        }
    }

    /**
     * Returns the duration that a text says.
     *
     * @throws IllegalArgumentException when it says none
     */
    @JsonCreator
    public static IsoDuration of(String text) {
        return new IsoDuration(text);
    }

    /** Returns whether a text is a duration: a unit may be followed by the next smaller one only, and weeks stand alone. */
    public static boolean isDuration(String text) {
        if (!text.startsWith("P")) {
            return false;
        }
        int end = text.length();
        int time = units(text, 1, DATE_UNITS);
        if (time < 0 || time == end) {
            return time > 1;
        }
        if (text.charAt(time) == 'W') {
            return time == end - 1 && text.charAt(time - 1) <= '9' && time > 1;
        }
        return text.charAt(time) == 'T' && time + 1 < end && units(text, time + 1, TIME_UNITS) == end;
    }

    /** Returns the index behind numbers and their units, or of what is no such unit; -1 where one is not in its order. */
    private static int units(String text, int from, String units) {
        int last = -1;
        int at = from;
        while (at < text.length()) {
            int unit = at;
            while (unit < text.length() && text.charAt(unit) >= '0' && text.charAt(unit) <= '9') {
                unit++;
            }
            int index = unit == at || unit == text.length() ? -1 : units.indexOf(text.charAt(unit));
            if (index < 0) {
                boolean weeks = last < 0 && unit > at && unit < text.length() && text.charAt(unit) == 'W';
                return weeks ? unit : unit == at ? at : -1;
            }
            if (last >= 0 && index != last + 1) {
                return -1;
            }
            last = index;
            at = unit + 1;
        }
        return at;
    }

    /** Returns the years, months, weeks and days; empty when there are hours, minutes or seconds, or more than a period holds. */
    public Optional<Period> toPeriod() {
        try {
            return text.indexOf('T') < 0 ? Optional.of(Period.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the length, a day being 24 hours; empty when there are years or months, or more than a duration holds. */
    public Optional<Duration> toDuration() {
        try {
            return Optional.of(
                    text.endsWith("W")
                            ? Duration.ofDays(Math.multiplyExact(7L, Long.parseLong(text, 1, text.length() - 1, 10)))
                            : Duration.parse(text));
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
