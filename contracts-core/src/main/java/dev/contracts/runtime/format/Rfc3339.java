package dev.contracts.runtime.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates and times of RFC 3339, read by their digits. */
final class Rfc3339 {
    /** The days at whose end, in UTC, a second 60 was inserted: IERS Bulletin C. None has been announced since 2016. */
    private static final Set<Integer> LEAP_DAYS = Set.of(
            19720630, 19721231, 19731231, 19741231, 19751231, 19761231, 19771231, 19781231, 19791231, 19810630,
            19820630, 19830630, 19850630, 19871231, 19891231, 19901231, 19920630, 19930630, 19940630, 19951231,
            19970630, 19981231, 20051231, 20081231, 20120630, 20150630, 20161231);

    private static final int DAY_SECONDS = 86_400;
    private static final int FARTHEST = ZoneOffset.MAX.getTotalSeconds();
    private static final int DATE_LENGTH = 10;

    private Rfc3339() {}

    static boolean isDate(String text) {
        return onlyDay(text) != CalendarDay.NONE;
    }

    static @Nullable LocalDate date(String text) {
        long day = onlyDay(text);
        return day == CalendarDay.NONE ? null : LocalDate.ofEpochDay(day);
    }

    private static long onlyDay(String text) {
        return text.length() == DATE_LENGTH ? epochDay(text) : CalendarDay.NONE;
    }

    static boolean isTime(String text) {
        return parseTime(text) != null;
    }

    /** A leap second is the last nanosecond of the second before it; what is farther than 18 hours from UTC is in UTC. */
    static @Nullable OffsetTime offsetTime(String text) {
        Time time = parseTime(text);
        if (time == null) {
            return null;
        }
        ZoneOffset offset = time.zone();
        int second = offset == null ? Math.floorMod(time.second - time.offset, DAY_SECONDS) : time.second;
        LocalTime local = LocalTime.ofSecondOfDay(second).withNano(time.leap ? 999_999_999 : time.nano);
        return OffsetTime.of(local, offset == null ? ZoneOffset.UTC : offset);
    }

    private static @Nullable Time parseTime(String text) {
        Time time = time(text, 0);
        return time != null && (!time.leap || time.isLastSecondOfUtcDay()) ? time : null;
    }

    static boolean isDateTime(String text) {
        return parse(text) != null;
    }

    /** Does to a moment what {@link #offsetTime} does to a time. */
    static @Nullable OffsetDateTime offsetDateTime(String text) {
        Instant instant = parse(text);
        Time time = instant == null ? null : time(text, DATE_LENGTH + 1);
        if (instant == null || time == null) {
            return null;
        }
        ZoneOffset offset = time.zone();
        return instant.atOffset(offset == null ? ZoneOffset.UTC : offset);
    }

    static Instant instant(String text) {
        Instant instant = parse(text);
        if (instant == null) {
            throw new IllegalArgumentException("not a date-time of RFC 3339");
        }
        return instant;
    }

    private static @Nullable Instant parse(String text) {
        if (text.length() <= DATE_LENGTH || (text.charAt(DATE_LENGTH) | 0x20) != 't') {
            return null;
        }
        long day = epochDay(text);
        Time time = day == CalendarDay.NONE ? null : time(text, DATE_LENGTH + 1);
        if (time == null) {
            return null;
        }
        long second = day * DAY_SECONDS + time.second - time.offset;
        if (!time.leap) {
            return Instant.ofEpochSecond(second, time.nano);
        }
        // The last second of the UTC day, as 23:59:59 has it.
        boolean real = time.isLastSecondOfUtcDay()
                && LEAP_DAYS.contains(calendarDay(Math.floorDiv(second, (long) DAY_SECONDS)));
        return real ? Instant.ofEpochSecond(second, 999_999_999) : null;
    }

    private static int calendarDay(long epochDay) {
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    /** The day of the date that the text begins with; {@link CalendarDay#NONE} when it begins with none. */
    private static long epochDay(String text) {
        return at(text, 4) == '-' && at(text, 7) == '-'
                ? CalendarDay.of(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2))
                : CalendarDay.NONE;
    }

    /** Hours to seconds, digits of a second and the offset, from {@code start} to the end; null when that is no time. */
    private static @Nullable Time time(String text, int start) {
        int hour = number(text, start, 2);
        int minute = number(text, start + 3, 2);
        int second = number(text, start + 6, 2);
        if (hour < 0
                || hour > 23
                || minute < 0
                || minute > 59
                || second < 0
                || second > 60
                || at(text, start + 2) != ':'
                || at(text, start + 5) != ':') {
            return null;
        }
        int at = start + 8;
        int nano = 0;
        if (at(text, at) == '.') {
            int scale = 100_000_000;
            int first = ++at;
            for (; isDigit(at(text, at)); at++) {
                nano += (at(text, at) - '0') * scale;
                scale /= 10;
            }
            if (at == first) {
                return null;
            }
        }
        int offset = offset(text, at);
        boolean leap = second == 60;
        return offset == NO_OFFSET
                ? null
                : new Time(hour * 3600 + minute * 60 + (leap ? 59 : second), nano, leap, offset);
    }

    private static final int NO_OFFSET = Integer.MIN_VALUE;

    /** Seconds east of UTC, from {@code at} to the end of the text. */
    private static int offset(String text, int at) {
        char sign = at(text, at);
        if (sign == 'Z' || sign == 'z') {
            return text.length() == at + 1 ? 0 : NO_OFFSET;
        }
        int hour = number(text, at + 1, 2);
        int minute = number(text, at + 4, 2);
        if ((sign != '+' && sign != '-')
                || hour < 0
                || hour > 23
                || minute < 0
                || minute > 59
                || at(text, at + 3) != ':'
                || text.length() != at + 6) {
            return NO_OFFSET;
        }
        int seconds = hour * 3600 + minute * 60;
        return sign == '-' ? -seconds : seconds;
    }

    /** The number that {@code digits} digits make; -1 when they are not all there. */
    private static int number(String text, int start, int digits) {
        int value = 0;
        for (int at = start; at < start + digits; at++) {
            if (!isDigit(at(text, at))) {
                return -1;
            }
            value = value * 10 + text.charAt(at) - '0';
        }
        return value;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static char at(String text, int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    /** A time of day: seconds since midnight (59 for a leap second), nanoseconds, and seconds east of UTC. */
    private record Time(int second, int nano, boolean leap, int offset) {
        boolean isLastSecondOfUtcDay() {
            return Math.floorMod(second - offset, DAY_SECONDS) == DAY_SECONDS - 1;
        }

        /** The offset; null when it is farther from UTC than the Java platform allows. */
        @Nullable
        ZoneOffset zone() {
            return Math.abs(offset) > FARTHEST ? null : ZoneOffset.ofTotalSeconds(offset);
        }
    }
}
