package dev.contracts.runtime.json;

import dev.contracts.runtime.format.CalendarDay;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The usual form of a timestamp, read at once: {@code 2026-11-02T14:30:05.250Z}, with up to nine digits of a second, and
 * {@code Z} or {@code +00:00}. Whatever else a date-time may be is left to a slower look. The last day is remembered: the
 * timestamps of a payload are seldom of many.
 */
final class UtcTimestamps {
    private static final int SHORTEST = "2026-11-02T14:30:05Z\"".length();
    private static final int DAY_SECONDS = 86_400;
    /** 00:00:00 as a word; what a time differs from it in are its digits. */
    private static final long MIDNIGHT = 0x30_30_3A_30_30_3A_30_30L;
    /** The summand that lifts a digit above 9, and a colon that is none, to 0x80 or more. */
    private static final long ABOVE = 0x76_76_7F_76_76_7F_76_76L;

    private static final long HIGHS = 0x80_80_80_80_80_80_80_80L;

    /** The factors to nanoseconds, by the number of digits of the fraction. */
    private static final int[] SCALES = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
    };

    private final byte[] bytes;
    /** The first eight bytes of the last day, and the eight that end with its T; at first what overlaps in no text. */
    private long dayFront = -1;

    private long dayBack;
    private long midnight;
    private int end;

    UtcTimestamps(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the offset behind the closing quote of what was read last. */
    int end() {
        return end;
    }

    /**
     * @param start the offset behind the opening quote
     * @return null when the string has not the usual form, or names no moment
     */
    @Nullable
    Instant read(int start) {
        if (start + SHORTEST > bytes.length || !isDay(start)) {
            return null;
        }
        int second = secondOfDay(Swar.at(bytes, start + 11));
        if (second < 0) {
            return null;
        }
        int nano = 0;
        int at = start + 19;
        if (bytes[at] == '.') {
            int first = at + 1;
            at = behindDigits(first);
            if (at == first || at > first + 9) {
                return null;
            }
            nano = nano(first, at);
        }
        end = behindOffset(at);
        return end < 0 ? null : Instant.ofEpochSecond(midnight + second, nano);
    }

    /** Returns whether a day begins here, and a T behind it. */
    private boolean isDay(int start) {
        long front = Swar.at(bytes, start);
        long back = Swar.at(bytes, start + 3);
        if (front == dayFront && back == dayBack) {
            return true;
        }
        if (bytes[start + 4] != '-' || bytes[start + 7] != '-' || bytes[start + 10] != 'T') {
            return false;
        }
        long day = CalendarDay.of(two(start) * 100 + two(start + 2), two(start + 5), two(start + 8));
        if (day == CalendarDay.NONE) {
            return false;
        }
        dayFront = front;
        dayBack = back;
        midnight = day * DAY_SECONDS;
        return true;
    }

    /** Returns the second that eight bytes name, such as 14:30:05; negative when they name none. */
    private static int secondOfDay(long word) {
        long digits = word ^ MIDNIGHT;
        long pairs = digits * 10 + (digits >>> 8);
        int hour = (int) pairs & 0xFF;
        int minute = (int) (pairs >>> 24) & 0xFF;
        int second = (int) (pairs >>> 48) & 0xFF;
        boolean wrong = ((digits | (digits + ABOVE)) & HIGHS) != 0 || hour > 23 || minute > 59 || second > 59;
        return wrong ? -1 : hour * 3_600 + minute * 60 + second;
    }

    private int behindDigits(int from) {
        int at = from;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }

    private int nano(int from, int to) {
        int nano = 0;
        for (int at = from; at < to; at++) {
            nano = nano * 10 + bytes[at] - '0';
        }
        return nano * SCALES[to - from];
    }

    private int behindOffset(int at) {
        if (at + 1 < bytes.length && bytes[at] == 'Z' && bytes[at + 1] == '"') {
            return at + 2;
        }
        boolean zero = at + 6 < bytes.length
                && bytes[at] == '+'
                && bytes[at + 1] == '0'
                && bytes[at + 2] == '0'
                && bytes[at + 3] == ':'
                && bytes[at + 4] == '0'
                && bytes[at + 5] == '0'
                && bytes[at + 6] == '"';
        return zero ? at + 7 : -1;
    }

    /** Returns the number that two digits make; far below zero when they are none. */
    private int two(int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return (tens | ones | (9 - tens) | (9 - ones)) < 0 ? -10_000 : tens * 10 + ones;
    }
}
