package dev.contracts.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Date-times and times as RFC 3339 has them, leap seconds included. */
final class Moment {
    private static final Pattern TIME = Pattern.compile(
            "([01]\\d|2[0-3]):([0-5]\\d):([0-5]\\d|60)(?:\\.(\\d+))?(?:[Zz]|([+-])([01]\\d|2[0-3]):([0-5]\\d))");
    /** The days at whose end a second was inserted (IERS, Bulletin C). */
    private static final Set<String> LEAP_DAYS = Set.of(
            "1972-06-30",
            "1972-12-31",
            "1973-12-31",
            "1974-12-31",
            "1975-12-31",
            "1976-12-31",
            "1977-12-31",
            "1978-12-31",
            "1979-12-31",
            "1981-06-30",
            "1982-06-30",
            "1983-06-30",
            "1985-06-30",
            "1987-12-31",
            "1989-12-31",
            "1990-12-31",
            "1992-06-30",
            "1993-06-30",
            "1994-06-30",
            "1995-12-31",
            "1997-06-30",
            "1998-12-31",
            "2005-12-31",
            "2008-12-31",
            "2012-06-30",
            "2015-06-30",
            "2016-12-31");

    private Moment() {}

    static boolean isTime(String text) {
        Matcher time = TIME.matcher(text);
        return time.matches() && (!leaps(time) || secondOfUtcDay(time) == 86_400);
    }

    /** Returns the instant, a leap second as the end of the second before; empty for what is no date-time. */
    static Optional<Instant> dateTime(String text) {
        if (text.length() < 11 || "Tt".indexOf(text.charAt(10)) < 0) {
            return Optional.empty();
        }
        Optional<LocalDate> date = Formats.date(text.substring(0, 10));
        Matcher time = TIME.matcher(text.substring(11));
        if (date.isEmpty() || !time.matches()) {
            return Optional.empty();
        }
        long second = date.get().atStartOfDay().toEpochSecond(ZoneOffset.UTC) + localSecond(time) - offset(time);
        String fraction = time.group(4) == null ? "" : time.group(4);
        if (!leaps(time)) {
            return Optional.of(Instant.ofEpochSecond(second, nanos(fraction)));
        }
        Instant before = Instant.ofEpochSecond(second - 1, 999_999_999);
        boolean known = second % 86_400 == 0
                && LEAP_DAYS.contains(
                        before.atOffset(ZoneOffset.UTC).toLocalDate().toString());
        return known ? Optional.of(before) : Optional.empty();
    }

    /** Returns a moment in UTC, with 0, 3, 6 or 9 digits of a second; where its year has four digits only far from UTC, there. */
    static String text(Instant moment) {
        String utc = moment.toString();
        if (utc.matches("\\d{4}-.*")) {
            return utc;
        }
        Duration far = Duration.ofHours(24).minusMinutes(1);
        return utc.startsWith("-")
                ? moment.plus(far).toString().replace("Z", "+23:59")
                : moment.minus(far).toString().replace("Z", "-23:59");
    }

    /** Returns a time of RFC 3339 with 0, 3, 6 or 9 digits of a second; what is more than 18 hours from UTC is in UTC. */
    static String timeText(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            throw new IllegalArgumentException(text);
        }
        boolean far = Math.abs(offset(time)) > 18 * 3_600;
        long second = Math.floorMod(localSecond(time) - (leaps(time) ? 1 : 0) - (far ? offset(time) : 0), 86_400L);
        int nanos = leaps(time) ? 999_999_999 : (int) nanos(time.group(4) == null ? "" : time.group(4));
        String written = String.format(Locale.ROOT, "%02d:%02d:%02d", second / 3_600, second / 60 % 60, second % 60);
        if (nanos > 0) {
            written += String.format(Locale.ROOT, ".%09d", nanos).replaceFirst("(000){1,2}$", "");
        }
        boolean utc = far || offset(time) == 0;
        return written + (utc ? "Z" : text.substring(text.length() - 6));
    }

    /** Returns a date-time with its offset, as a time is written. */
    static String offsetText(String text) {
        Matcher time = TIME.matcher(text.substring(11));
        Instant instant = dateTime(text).orElseThrow();
        if (!time.matches() || Math.abs(offset(time)) > 18 * 3_600) {
            return text(instant);
        }
        LocalDate day =
                instant.atOffset(ZoneOffset.ofTotalSeconds((int) offset(time))).toLocalDate();
        return day + "T" + timeText(text.substring(11));
    }

    private static boolean leaps(Matcher time) {
        return time.group(3).equals("60");
    }

    private static long secondOfUtcDay(Matcher time) {
        long second = Math.floorMod(localSecond(time) - offset(time), 86_400L);
        return second == 0 ? 86_400 : second;
    }

    private static long localSecond(Matcher time) {
        return Long.parseLong(time.group(1)) * 3_600
                + Long.parseLong(time.group(2)) * 60
                + Long.parseLong(time.group(3));
    }

    private static long offset(Matcher time) {
        if (time.group(5) == null) {
            return 0;
        }
        long size = Long.parseLong(time.group(6)) * 3_600 + Long.parseLong(time.group(7)) * 60;
        return time.group(5).equals("-") ? -size : size;
    }

    private static long nanos(String fraction) {
        return Long.parseLong((fraction + "000000000").substring(0, 9));
    }
}
