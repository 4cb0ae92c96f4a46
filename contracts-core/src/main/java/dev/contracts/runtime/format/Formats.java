package dev.contracts.runtime.format;

import com.google.re2j.Pattern;
import java.time.Instant;

/** The formats of the dialect. What they accept is the standards' own grammar, not what a library happens to parse. */
public final class Formats {
    private static final Pattern UUID =
            Pattern.compile("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");

    // A unit may be followed by the next smaller one only, so P1Y2D and PT1H2S are none.
    private static final String DAYS = "(?:[0-9]+D)?";
    private static final String SECONDS = "(?:[0-9]+S)?";
    private static final String DATE = "(?:[0-9]+Y(?:[0-9]+M" + DAYS + ")?|[0-9]+M" + DAYS + "|[0-9]+D)?";
    private static final String TIME = "(?:[0-9]+H(?:[0-9]+M" + SECONDS + ")?|[0-9]+M" + SECONDS + "|[0-9]+S)";
    private static final Pattern DURATION = Pattern.compile("P(?:[0-9]+W|" + DATE + "(?:T" + TIME + ")?)");

    private Formats() {}

    /**
     * Returns whether a string has a format.
     *
     * @param format {@code date-time}, {@code date}, {@code time}, {@code duration}, {@code uuid}, {@code uri} or
     *     {@code email}
     * @throws IllegalArgumentException when the format is not of the dialect
     */
    public static boolean matches(String format, String value) {
        return switch (format) {
            case "date-time" -> isDateTime(value);
            case "date" -> isDate(value);
            case "time" -> isTime(value);
            case "duration" -> isDuration(value);
            case "uuid" -> isUuid(value);
            case "uri" -> isUri(value);
            case "email" -> isEmail(value);
            default -> throw new IllegalArgumentException("not a format of the dialect: " + format);
        };
    }

    /** RFC 3339, section 5.6. A second 60 only where a leap second was inserted. */
    public static boolean isDateTime(String value) {
        return Rfc3339.isDateTime(value);
    }

    /** RFC 3339 {@code full-date}. */
    public static boolean isDate(String value) {
        return Rfc3339.isDate(value);
    }

    /** RFC 3339 {@code full-time}, so with an offset. A second 60 only at 23:59 in UTC. */
    public static boolean isTime(String value) {
        return Rfc3339.isTime(value);
    }

    /** RFC 3339, appendix A. */
    public static boolean isDuration(String value) {
        return !value.equals("P") && DURATION.matcher(value).matches();
    }

    /** RFC 4122: five groups of hexadecimal digits in either case. */
    public static boolean isUuid(String value) {
        return UUID.matcher(value).matches();
    }

    /** RFC 3986: a URI with a scheme; a relative reference is none. */
    public static boolean isUri(String value) {
        return Uris.isUri(value);
    }

    /** RFC 5321, section 4.1.2: a mailbox, quoted local parts and address literals included. */
    public static boolean isEmail(String value) {
        return Mailboxes.isMailbox(value);
    }

    /**
     * The instant of a date-time. A leap second becomes the last nanosecond of the second before it, so that the order is
     * kept; digits of a second behind the ninth are cut off.
     *
     * @throws IllegalArgumentException unless {@link #isDateTime}
     */
    public static Instant instant(String value) {
        return Rfc3339.instant(value);
    }
}
