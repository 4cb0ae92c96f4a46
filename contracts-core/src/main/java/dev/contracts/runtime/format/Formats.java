package dev.contracts.runtime.format;

import dev.contracts.IsoDuration;
import dev.contracts.runtime.text.JsonPointer;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The formats of the dialect. What they accept is the standards' own grammar, not what a library happens to parse. */
public final class Formats {
    /** The names of the formats. */
    public static final List<String> NAMES = List.of(
            "date-time",
            "date",
            "time",
            "duration",
            "uuid",
            "uri",
            "uri-reference",
            "iri",
            "iri-reference",
            "uri-template",
            "email",
            "idn-email",
            "hostname",
            "ipv4",
            "ipv6",
            "json-pointer",
            "relative-json-pointer",
            "regex");

    private Formats() {}

    /**
     * Returns whether a string has a format.
     *
     * @param format one of {@link #NAMES}
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
            case "uri-reference" -> Uris.isUriReference(value);
            case "iri" -> Uris.isIri(value);
            case "iri-reference" -> Uris.isIriReference(value);
            case "uri-template" -> UriTemplates.isTemplate(value);
            case "email" -> isEmail(value);
            case "idn-email" -> Mailboxes.isInternational(value);
            case "hostname" -> HostNames.isHostName(value);
            case "ipv4" -> IpAddresses.isVersion4(value);
            case "ipv6" -> IpAddresses.isVersion6(value);
            case "json-pointer" -> JsonPointer.isPointer(value);
            case "relative-json-pointer" -> RelativePointers.isPointer(value);
            case "regex" -> EcmaSyntax.isPattern(value);
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
        return IsoDuration.isDuration(value);
    }

    /** RFC 4122: five groups of hexadecimal digits in either case. */
    public static boolean isUuid(String value) {
        return Uuids.isUuid(value);
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

    /** The moment and the offset of a date-time, as {@link #instant} and {@link #time} have them; null when it is none. */
    public static @Nullable OffsetDateTime offsetDateTime(String value) {
        return Rfc3339.offsetDateTime(value);
    }

    /** The date that a text is; null when it is none. */
    public static @Nullable LocalDate date(String value) {
        return Rfc3339.date(value);
    }

    /**
     * The time that a text is; null when it is none. A leap second becomes the last nanosecond before it, digits of a second behind
     * the ninth are cut off, and a time that is more than 18 hours from UTC becomes the same time in UTC.
     */
    public static @Nullable OffsetTime time(String value) {
        return Rfc3339.offsetTime(value);
    }

    /** The duration that a text is; null when it is none. */
    public static @Nullable IsoDuration duration(String value) {
        return IsoDuration.isDuration(value) ? new IsoDuration(value) : null;
    }

    /** The UUID that a text is, whatever the case of its letters; null when it is none. */
    public static @Nullable UUID uuid(String value) {
        return Uuids.uuid(value);
    }

    /** The URI that a text is, as it is written; null when it is none. */
    public static @Nullable URI uri(String value) {
        return Uris.uri(value);
    }
}
