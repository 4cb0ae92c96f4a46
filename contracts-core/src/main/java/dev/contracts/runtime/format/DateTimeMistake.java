package dev.contracts.runtime.format;

import dev.contracts.runtime.text.CountText;
import java.time.YearMonth;

/** Says in which part a string misses the dates and times of RFC 3339. */
final class DateTimeMistake {
    private static final int DATE_LENGTH = 10;

    private DateTimeMistake() {}

    static String dateTime(String text) {
        if (Formats.isDateTime(text + "Z")) {
            return "it has no offset: end it with Z (Python: datetime.now(timezone.utc).isoformat())";
        }
        if (text.length() <= 40 && text.matches("[0-9]{9,}(\\.[0-9]+)?")) {
            return "seconds since 1970 are no date-time";
        }
        if (Formats.isDate(text)) {
            return "it has no time: T and the time of day stand behind the date";
        }
        if (text.length() <= DATE_LENGTH) {
            return date(text);
        }
        String mistake = date(text.substring(0, DATE_LENGTH));
        if (!mistake.isEmpty()) {
            return mistake;
        }
        if ((text.charAt(DATE_LENGTH) | 0x20) != 't') {
            return "a T separates the date from the time";
        }
        String time = time(text.substring(DATE_LENGTH + 1));
        return time.isEmpty() ? "no leap second was inserted there" : time;
    }

    static String date(String text) {
        if (Formats.isDate(text)) {
            return "";
        }
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return Formats.isDateTime(text)
                    ? "it goes on behind the date"
                    : "a date has four digits of the year, two of the month and two of the day, with - between them";
        }
        int month = Integer.parseInt(text.substring(5, 7));
        if (month < 1 || month > 12) {
            return "there is no month " + text.substring(5, 7);
        }
        int days = YearMonth.of(Integer.parseInt(text.substring(0, 4)), month).lengthOfMonth();
        return text.substring(0, 7) + " has " + CountText.of(days, "day");
    }

    static String time(String text) {
        if (Formats.isTime(text)) {
            return "";
        }
        if (Formats.isDateTime(text)) {
            return "a time has no date before it";
        }
        if (Formats.isTime(text + "Z")) {
            return "it has no offset: end it with Z";
        }
        if (!text.matches("(?s)[0-9]{2}:[0-9]{2}:[0-9]{2}.*")) {
            return text.matches("(?s)[0-9]{2}:[0-9]{2}([^:].*)?")
                    ? "it has no seconds"
                    : "a time has two digits each of hours, minutes and seconds, with : between them";
        }
        String range = range(text);
        return range.isEmpty() ? end(text.substring(8)) : range;
    }

    private static String range(String text) {
        if (text.substring(0, 2).compareTo("23") > 0) {
            return "there is no hour " + text.substring(0, 2);
        }
        if (text.substring(3, 5).compareTo("59") > 0) {
            return "there is no minute " + text.substring(3, 5);
        }
        if (text.substring(6, 8).compareTo("60") > 0) {
            return "there is no second " + text.substring(6, 8);
        }
        return "";
    }

    /** Returns what is wrong behind the seconds. */
    private static String end(String text) {
        if (text.startsWith(",")) {
            return "a point stands before the fraction of a second";
        }
        if (text.matches("(?s)\\.([^0-9].*)?")) {
            return "digits stand behind the point";
        }
        String offset = text.replaceFirst("^\\.[0-9]+", "");
        if (offset.isEmpty()) {
            return "it has no offset: end it with Z";
        }
        if (offset.matches("[Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9]")) {
            return "second 60 is the last of a day in UTC";
        }
        return offset.matches("[+-][0-9]{2}:[0-9]{2}")
                ? "there is no offset " + offset
                : "an offset is Z, or as in +05:30";
    }
}
