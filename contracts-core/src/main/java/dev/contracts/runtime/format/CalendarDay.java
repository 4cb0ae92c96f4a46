package dev.contracts.runtime.format;

import java.time.Year;

/** Days of the calendar of RFC 3339 (proleptic Gregorian), counted from 1970-01-01. */
public final class CalendarDay {
    /** Stands for a date that the calendar does not have. */
    public static final long NONE = Long.MIN_VALUE;

    private CalendarDay() {}

    /**
     * Returns the days since 1970-01-01 of a date; {@link #NONE} when there is no such date.
     *
     * @param year from 0 to 9999; a date of any other is none
     */
    public static long of(int year, int month, int day) {
        if (year < 0 || year > 9999 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) {
            return NONE;
        }
        // The year is taken to begin in March, so that the day that may be missing is its last.
        int shifted = month > 2 ? year : year - 1;
        int century = Math.floorDiv(shifted, 100);
        int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        return 365L * shifted + Math.floorDiv(shifted, 4) - century + Math.floorDiv(century, 4) + dayOfYear - 719_468;
    }

    private static int monthLength(int year, int month) {
        return month == 2 ? (Year.isLeap(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);
    }
}
