package dev.contracts.model.type;

import java.util.Objects;

/**
 * A whole number; {@code 5.0} and {@code 1e2} are whole.
 *
 * @param width what a record has of it
 */
public record IntegerType(Width width) implements Type {
    /** The class of a whole number in a record. */
    public enum Width {
        /** 64 bits with sign. */
        LONG,
        /** 32 bits with sign, within the bounds of the schema. */
        INT,
        /** Any number of bits, which rules cannot read. */
        BIG
    }

    public IntegerType {
        Objects.requireNonNull(width, "width");
    }

    /** The usual type, of 64 bits. */
    public IntegerType() {
        this(Width.LONG);
    }

    @Override
    public <R> R accept(TypeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
