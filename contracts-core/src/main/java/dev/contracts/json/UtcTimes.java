package dev.contracts.json;

import java.time.Instant;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * The usual form of a timestamp, read at once: {@code 2026-11-02T14:30:05.250Z}, with up to nine digits of a second, and
 * {@code Z} or {@code +00:00}. Whatever else a date-time may be is left to a slower look.
 */
final class UtcTimes {
    private static final int SHORTEST = "2026-11-02T14:30:05Z\"".length();
    private static final int DAY_SECONDS = 86_400;

    private final byte[] bytes;
    private int end;

    UtcTimes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The offset behind the closing quote of what was read last. */
    int end() {
        return end;
    }

    /**
     * @param start the offset behind the opening quote
     * @return null when the string has not the usual form, or names no moment
     */
    @Nullable
    Instant read(int start) {
        if (start + SHORTEST > bytes.length
                || bytes[start + 4] != '-'
                || bytes[start + 7] != '-'
                || bytes[start + 10] != 'T'
                || bytes[start + 13] != ':'
                || bytes[start + 16] != ':') {
            return null;
        }
        int year = two(start) * 100 + two(start + 2);
        int month = two(start + 5);
        int day = two(start + 8);
        int hour = two(start + 11);
        int minute = two(start + 14);
        int second = two(start + 17);
        if ((year | month | day | hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        if (month < 1 || month > 12 || day < 1 || day > length(year, month)) {
            return null;
        }
        int nano = 0;
        int at = start + 19;
        if (bytes[at] == '.') {
            int scale = 1_000_000_000;
            int digit;
            while (++at < bytes.length && (digit = bytes[at] - '0') >= 0 && digit <= 9) {
                scale /= 10;
                nano += digit * scale;
            }
            if (at == start + 20 || at > start + 29) {
                return null;
            }
        }
        end = behindOffset(at);
        return end < 0
                ? null
                : Instant.ofEpochSecond(
                        epochDay(year, month, day) * DAY_SECONDS + hour * 3_600L + minute * 60L + second, nano);
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

    private static int length(int year, int month) {
        return month == 2 ? (Year.isLeap(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);
    }

    /** Days since 1970-01-01. The year is taken to begin in March, so that the day that may be missing is its last. */
    private static long epochDay(int year, int month, int day) {
        int shifted = month > 2 ? year : year - 1;
        int century = Math.floorDiv(shifted, 100);
        int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        return 365L * shifted + Math.floorDiv(shifted, 4) - century + Math.floorDiv(century, 4) + dayOfYear - 719_468;
    }

    /** The number that two digits make; far below zero when they are none. */
    private int two(int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return (tens | ones | (9 - tens) | (9 - ones)) < 0 ? -10_000 : tens * 10 + ones;
    }
}
