package dev.contracts.runtime;

import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.ConstraintText;
import dev.contracts.runtime.constraint.FormatConstraint;
import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.format.FormattedText;
import dev.contracts.runtime.format.TypedFormat;
import dev.contracts.runtime.text.Quote;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The query of a URL, for the parameters that a contract declares. Whatever is wrong is an {@link IllegalArgumentException}
 * that names the parameter.
 */
public final class QueryString {
    private static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9][0-9]*)");
    private static final Pattern NUMBER = Pattern.compile(INTEGER + "(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private final Map<String, List<String>> values = new TreeMap<>();

    private QueryString() {}

    /**
     * @param query such as {@code limit=10&symbol=AAPL}, with or without its question mark; may be empty
     * @param names the declared parameters
     * @throws IllegalArgumentException for a parameter that is not declared, or cannot be decoded
     */
    public static QueryString parse(String query, List<String> names) {
        QueryString parsed = new QueryString();
        String text = query.startsWith("?") ? query.substring(1) : query;
        for (String pair : text.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                if (!names.contains(name)) {
                    throw new IllegalArgumentException(
                            "no parameter " + Quote.text(name) + "; there are: " + String.join(", ", names));
                }
                parsed.values
                        .computeIfAbsent(name, any -> new ArrayList<>())
                        .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return parsed;
    }

    /** Decodes {@code +} and {@code %XX}, strictly: two ASCII digits, and bytes that are UTF-8. */
    private static String decoded(String text) {
        byte[] raw = text.replace('+', ' ').getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(raw.length);
        for (int at = 0; at < raw.length; at++) {
            if (raw[at] != '%') {
                bytes.put(raw[at]);
            } else if (at + 2 < raw.length && hex(raw[at + 1]) >= 0 && hex(raw[at + 2]) >= 0) {
                bytes.put((byte) (hex(raw[++at]) << 4 | hex(raw[++at])));
            } else {
                throw notEncoded(text);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw notEncoded(text);
        }
    }

    private static int hex(byte digit) {
        return digit < 0 ? -1 : Character.digit(digit, 16);
    }

    private static IllegalArgumentException notEncoded(String text) {
        return new IllegalArgumentException("not a URL-encoded query: " + Quote.text(text));
    }

    /** The value of a parameter; null when it is not given. @throws IllegalArgumentException when it is given twice */
    public @Nullable String text(String name) {
        List<String> all = values.get(name);
        if (all == null) {
            return null;
        }
        if (all.size() > 1) {
            throw new IllegalArgumentException(name + " is given " + all.size() + " times");
        }
        return all.get(0);
    }

    /** Returns all values of a parameter that may be repeated; null when it is not given. */
    public @Nullable List<String> texts(String name) {
        return values.get(name);
    }

    /** Returns the value of a parameter that is written as JSON writes an integer; null when it is not given. */
    public @Nullable Long integer(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            if (INTEGER.matcher(text).matches()) {
                return Long.parseLong(text);
            }
        } catch (NumberFormatException e) {
            throw wrong(name, "an integer", text); // beyond 64 bits
        }
        throw wrong(name, "an integer", text);
    }

    /** Returns the value of a parameter that is written as JSON writes a number; null when it is not given. */
    public @Nullable Double number(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        double value = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        if (Double.isFinite(value)) {
            return value;
        }
        throw wrong(name, "a number", text);
    }

    public @Nullable Boolean bool(String name) {
        String text = text(name);
        if (text == null || text.equals("true") || text.equals("false")) {
            return text == null ? null : (Boolean) text.equals("true");
        }
        throw wrong(name, "true or false", text);
    }

    public @Nullable Instant timestamp(String name) {
        String text = text(name);
        if (text == null || Formats.isDateTime(text)) {
            return text == null ? null : Formats.instant(text);
        }
        // a plus sign that was not encoded arrives as a blank
        String plus = text.replace(' ', '+');
        if (Formats.isDateTime(plus)) {
            return Formats.instant(plus);
        }
        throw wrong(name, "a date-time such as 2026-11-02T14:30:05Z", text);
    }

    /** Returns the value of a parameter of a format; null when it is not given. */
    public <V> @Nullable V value(String name, TypedFormat format, Class<V> type) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        Object value = format.value(text);
        if (value == null && format == TypedFormat.TIME) {
            value = format.value(text.replace(' ', '+')); // a plus sign that was not encoded
        }
        if (value == null) {
            throw refused(name, new FormatConstraint("", format.json()), text);
        }
        return type.cast(value);
    }

    /** Returns the exception for a parameter that violates a constraint of its schema. */
    public static IllegalArgumentException refused(String name, Constraint constraint, Object found) {
        return wrong(name, ConstraintText.of(constraint), String.valueOf(found));
    }

    private static IllegalArgumentException wrong(String name, String expected, @Nullable String found) {
        return new IllegalArgumentException(
                name + " is " + Quote.text(String.valueOf(found)) + ", expected " + expected);
    }

    /** Appends {@code name=value}, encoded, to a query; nothing when the value is null. */
    public static void append(StringBuilder query, String name, @Nullable Object value) {
        if (value != null) {
            query.append(query.length() == 0 ? "" : "&")
                    .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(FormattedText.of(value), StandardCharsets.UTF_8));
        }
    }
}
