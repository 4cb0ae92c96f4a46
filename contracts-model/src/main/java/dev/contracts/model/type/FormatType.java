package dev.contracts.model.type;

import dev.contracts.runtime.format.TypedFormat;
import java.util.Objects;

/**
 * A string of a format that a record has as a value of a class: a date, a time, a duration, a UUID, a URI. In rules it is a
 * string.
 *
 * @param format the format
 */
public record FormatType(TypedFormat format) implements Type {
    public FormatType {
        Objects.requireNonNull(format, "format");
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
