package dev.contracts.runtime.format;

import dev.contracts.IsoDuration;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The formats whose strings a record has as values of a class, each with that class; {@code date-time} is a type of its own. */
public enum TypedFormat {
    DATE("date", LocalDate.class),
    TIME("time", OffsetTime.class),
    DURATION("duration", IsoDuration.class),
    UUID("uuid", UUID.class),
    URI("uri", URI.class);

    private final String json;
    private final Class<?> type;

    TypedFormat(String json, Class<?> type) {
        this.json = json;
        this.type = type;
    }

    /** Returns the typed format of a name in a schema; null when a string of that format stays one. */
    public static @Nullable TypedFormat of(@Nullable String format) {
        for (TypedFormat typed : values()) {
            if (typed.json.equals(format)) {
                return typed;
            }
        }
        return null;
    }

    /** Returns the name in a schema, which is also that of the method of {@link Formats} that makes a value. */
    public String json() {
        return json;
    }

    /** Returns the class of the values. */
    public Class<?> type() {
        return type;
    }

    /** Returns whether each string of the format is written as it was read. */
    public boolean isExact() {
        return this == DATE || this == DURATION;
    }

    /** Returns whether strings that are spelled in two ways are two values; of URIs a few are not, which the Java platform refuses. */
    public boolean tellsSpellings() {
        return isExact() || this == URI;
    }

    /** Returns the value that a text is; null when it has not the format. */
    public @Nullable Object value(String text) {
        return switch (this) {
            case DATE -> Formats.date(text);
            case TIME -> Formats.time(text);
            case DURATION -> Formats.duration(text);
            case UUID -> Formats.uuid(text);
            case URI -> Formats.uri(text);
        };
    }

    /** Returns how a record writes what it has of a text; the text itself when it has not the format. */
    public String written(String text) {
        Object value = isExact() ? null : value(text);
        return value == null ? text : FormattedText.of(value);
    }
}
