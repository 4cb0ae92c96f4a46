package dev.contracts.runtime.format;

import dev.contracts.runtime.text.CountText;
import dev.contracts.runtime.text.Quote;

/** Says in which part a string misses a format; empty where it can only be said what the format looks like. */
public final class FormatMistake {
    /** The longest string of which something is said. */
    private static final int LONGEST = 1000;

    private static final int UUID_DIGITS = 32;
    private static final int LOCAL_PART = 64;
    private static final int DOMAIN = 255;

    private FormatMistake() {}

    /** Returns a clause about a string that does not have the format, such as {@code it has no @}. */
    public static String of(String format, String value) {
        if (value.length() > LONGEST) {
            return "";
        }
        String text = value.strip();
        if (text.length() != value.length()) {
            return text.isEmpty() ? "it is blank" : "it has white space round it";
        }
        return switch (format) {
            case "date-time" -> DateTimeMistake.dateTime(value);
            case "date" -> DateTimeMistake.date(value);
            case "time" -> DateTimeMistake.time(value);
            case "duration" -> DurationMistake.of(value);
            case "uuid" -> uuid(value);
            case "uri" -> uri(value);
            case "email" -> email(value);
            case "ipv4" -> ipv4(value);
            case "hostname" -> hostname(value);
            case "json-pointer" -> value.startsWith("/") ? "~ is written ~0, and / in a name ~1" : "it begins with /";
            default -> "";
        };
    }

    private static String uuid(String value) {
        if (value.startsWith("{") || value.startsWith("urn:")) {
            return "nothing stands before or behind the digits";
        }
        int digits = 0;
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (letter != '-' && !isHex(value, at)) {
                return character(value, at) + " is no hexadecimal digit";
            }
            digits += letter == '-' ? 0 : 1;
        }
        return digits == UUID_DIGITS
                ? "a - separates the groups of 8, 4, 4, 4 and 12 digits"
                : "it has " + digits + " hexadecimal digits, not " + UUID_DIGITS;
    }

    private static String uri(String value) {
        int colon = value.indexOf(':');
        int end = 0;
        while (end < value.length() && ":/?#".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        if (colon < 0 || end != colon || !value.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*")) {
            return "it has no scheme, such as https:";
        }
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (letter <= ' ' || letter >= 0x7f || "\"<>\\^`{|}".indexOf(letter) >= 0) {
                return character(value, at) + " is written with %";
            }
            if (letter == '%' && (!isHex(value, at + 1) || !isHex(value, at + 2))) {
                return "two hexadecimal digits stand behind each %";
            }
        }
        return "";
    }

    private static String email(String value) {
        int at = value.lastIndexOf('@');
        if (at < 0) {
            return "it has no @";
        }
        String local = value.substring(0, at);
        String domain = value.substring(at + 1);
        if (local.isEmpty() || domain.isEmpty()) {
            return "nothing stands " + (local.isEmpty() ? "before" : "behind") + " the @";
        }
        if (local.length() > LOCAL_PART || domain.length() > DOMAIN) {
            return "at most " + LOCAL_PART + " characters stand before the @, and " + DOMAIN + " behind it";
        }
        for (int index = 0; index < value.length(); index++) {
            char letter = value.charAt(index);
            if (letter >= 0x7f || (letter <= ' ' && !local.startsWith("\""))) {
                return character(value, index) + " is not allowed in it";
            }
        }
        if (!local.startsWith("\"") && local.indexOf('@') >= 0) {
            return "it has more than one @";
        }
        return value.matches("\\..*|.*\\.[.@].*|.*@\\..*|.*\\.") ? "a dot stands between two names" : "";
    }

    private static String ipv4(String value) {
        String[] parts = value.split("\\.", -1);
        if (parts.length != 4) {
            return "it has " + CountText.of(parts.length, "number") + " between points, not 4";
        }
        for (String part : parts) {
            if (!IpAddresses.isOctet(part)) {
                return Quote.text(part) + " is no number from 0 to 255 without a 0 before it";
            }
        }
        return "";
    }

    private static String hostname(String value) {
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (letter >= 0x7f || !(Character.isLetterOrDigit(letter) || letter == '-' || letter == '.')) {
                return character(value, at) + " is not allowed in it";
            }
        }
        for (String label : value.split("\\.", -1)) {
            if (label.isEmpty() || label.length() > 63) {
                return "each part between points has 1 to 63 characters";
            }
            if (label.startsWith("-") || label.endsWith("-")) {
                return "no part begins or ends with -";
            }
        }
        return value.length() > 253 ? "it has more than 253 characters" : "";
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && text.charAt(at) < 0x80 && Character.digit(text.charAt(at), 16) >= 0;
    }

    /** Returns the character that begins at an index, quoted. */
    static String character(String text, int at) {
        return Quote.text(text.substring(at, at + Character.charCount(text.codePointAt(at))));
    }
}
