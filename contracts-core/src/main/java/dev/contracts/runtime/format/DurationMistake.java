package dev.contracts.runtime.format;

/** Says in which part a string misses the durations of RFC 3339, appendix A, which are fewer than those of ISO 8601. */
final class DurationMistake {
    private static final String DATE_UNITS = "YMD";
    private static final String[] DATE_NAMES = {"years", "months", "days"};
    private static final String TIME_UNITS = "HMS";
    private static final String[] TIME_NAMES = {"hours", "minutes", "seconds"};

    private final String text;
    private int at = 1;

    private DurationMistake(String text) {
        this.text = text;
    }

    static String of(String text) {
        if (text.startsWith("-") || text.startsWith("+")) {
            return "it has no sign";
        }
        if (!text.startsWith("P")) {
            return text.startsWith("p") ? "its letters are capitals" : "it begins with P";
        }
        return new DurationMistake(text).find();
    }

    private String find() {
        String mistake = units(DATE_UNITS, DATE_NAMES);
        if (!mistake.isEmpty() || at == text.length()) {
            return mistake.isEmpty() ? "a number and its unit stand behind the P" : mistake;
        }
        at++; // the T
        return at == text.length() ? "hours, minutes or seconds stand behind the T" : units(TIME_UNITS, TIME_NAMES);
    }

    /** Reads numbers with their units up to the T or the end. */
    private String units(String units, String[] names) {
        boolean time = units.equals(TIME_UNITS);
        int last = -1;
        while (at < text.length() && (time || text.charAt(at) != 'T')) {
            int start = at;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
            if (at == start) {
                return "a number stands before " + FormatMistake.character(text, at);
            }
            if (at == text.length()) {
                return "a unit stands behind " + text.substring(start);
            }
            char unit = text.charAt(at++);
            int index = units.indexOf(unit);
            if (index < 0) {
                return unknown(unit, time);
            }
            if (index <= last) {
                return "the greater unit stands first, and each once";
            }
            if (last >= 0 && index > last + 1) {
                return names[last + 1] + " are missing between " + names[last] + " and " + names[index] + ": write "
                        + text.substring(0, start) + "0" + units.charAt(last + 1) + text.substring(start);
            }
            last = index;
        }
        return "";
    }

    private String unknown(char unit, boolean time) {
        if (unit == '.' || unit == ',') {
            return "each number is whole, without a fraction";
        }
        if (!time && unit == 'W') {
            return "weeks stand alone";
        }
        if (!time && TIME_UNITS.indexOf(unit) >= 0) {
            return "hours, minutes and seconds stand behind a T";
        }
        boolean small = Character.isLowerCase(unit);
        return small ? "its letters are capitals" : FormatMistake.character(text, at - 1) + " is no unit here";
    }
}
