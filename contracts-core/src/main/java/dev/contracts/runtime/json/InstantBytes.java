package dev.contracts.runtime.json;

import java.time.Instant;

/** Instants as {@link Instant#toString} writes them, with 0, 3, 6 or 9 digits of a second, by arithmetic alone. */
final class InstantBytes {
    /** The number of bytes that the longest instant takes: {@code 2026-11-02T14:30:05.123456789Z}. */
    static final int LONGEST = 30;

    /** The first and the last second of the years 0000 to 9999 in UTC. */
    private static final long FIRST_SECOND = -62_167_219_200L;

    private static final long LAST_SECOND = 253_402_300_799L;
    private static final int DAY_SECONDS = 86_400;
    /** The days from the first of March of the year 0 to 1970-01-01. */
    private static final int DAYS_TO_1970 = 719_468;

    private static final int FOUR_CENTURIES = 146_097;

    private InstantBytes() {}

    /** Returns whether the year of an instant has four digits in UTC: only then it can be written here. */
    static boolean isInUtc(Instant instant) {
        return instant.getEpochSecond() >= FIRST_SECOND && instant.getEpochSecond() <= LAST_SECOND;
    }

    /** Writes an instant; gives the offset behind it. */
    static int write(Instant instant, byte[] bytes, int at) {
        long day = Math.floorDiv(instant.getEpochSecond(), (long) DAY_SECONDS);
        int second = (int) (instant.getEpochSecond() - day * DAY_SECONDS);
        date((int) day + DAYS_TO_1970, bytes, at);
        bytes[at + 10] = 'T';
        Digits.pair(second / 3_600, bytes, at + 11);
        bytes[at + 13] = ':';
        Digits.pair(second / 60 % 60, bytes, at + 14);
        bytes[at + 16] = ':';
        Digits.pair(second % 60, bytes, at + 17);
        int end = fraction(instant.getNano(), bytes, at + 19);
        bytes[end] = 'Z';
        return end + 1;
    }

    /** Writes a date; the year is taken to begin in March, so that the day that may be missing is its last. */
    private static void date(int dayFromMarch, byte[] bytes, int at) {
        int era = Math.floorDiv(dayFromMarch, FOUR_CENTURIES);
        int dayOfEra = dayFromMarch - era * FOUR_CENTURIES;
        int yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int month = (5 * dayOfYear + 2) / 153;
        int year = era * 400 + yearOfEra + (month >= 10 ? 1 : 0);
        Digits.pair(year / 100, bytes, at);
        Digits.pair(year % 100, bytes, at + 2);
        bytes[at + 4] = '-';
        Digits.pair(month < 10 ? month + 3 : month - 9, bytes, at + 5);
        bytes[at + 7] = '-';
        Digits.pair(dayOfYear - (153 * month + 2) / 5 + 1, bytes, at + 8);
    }

    private static int fraction(int nano, byte[] bytes, int at) {
        if (nano == 0) {
            return at;
        }
        int digits = 9;
        int value = nano;
        while (value % 1_000 == 0) {
            value /= 1_000;
            digits -= 3;
        }
        bytes[at] = '.';
        Digits.write(value, digits, bytes, at + 1);
        return at + 1 + digits;
    }
}
