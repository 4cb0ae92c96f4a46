package dev.contracts.runtime.format;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;

/** Values of formats as a record writes them, and as its rules read them. */
public final class FormattedText {
    private FormattedText() {}

    /** Returns the text of a value of a {@link TypedFormat}. */
    public static String of(Object value) {
        return value instanceof OffsetTime time ? of(time) : value.toString();
    }

    /** Returns a time with its seconds, 0, 3, 6 or 9 digits of them, and its offset: {@code 09:30:00Z}. */
    public static String of(OffsetTime time) {
        return time(time.toLocalTime(), time.getOffset());
    }

    /** Returns a date-time of a year of four digits, like {@link #of(OffsetTime)}. */
    public static String of(OffsetDateTime moment) {
        return moment.toLocalDate() + "T" + time(moment.toLocalTime(), moment.getOffset());
    }

    private static String time(LocalTime time, ZoneOffset offset) {
        boolean whole = time.getSecond() == 0 && time.getNano() == 0;
        return time + (whole ? ":00" : "") + offset.getId();
    }
}
