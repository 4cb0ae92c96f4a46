package dev.contracts.model.type;

import java.util.Objects;

/**
 * A string of format {@code date-time}; in rules a moment on the time line.
 *
 * @param form what a record has of it
 */
public record TimestampType(Form form) implements Type {
    /** The class of a moment in a record. */
    public enum Form {
        INSTANT,
        /** The moment with its offset. */
        OFFSET,
        /** The string as it was written. */
        TEXT
    }

    public TimestampType {
        Objects.requireNonNull(form, "form");
    }

    /** The usual type, the moment alone. */
    public TimestampType() {
        this(Form.INSTANT);
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
