package dev.contracts.runtime.constraint;

import java.util.List;

/**
 * Accepts values of some types. It also refuses a number that its type cannot hold: {@code integer} holds 64 bits, {@code
 * number} what a double holds.
 *
 * @param types in the order of {@link SchemaType}, each once
 */
public record TypeConstraint(String schemaPointer, List<SchemaType> types) implements Constraint {
    /** The name of the keyword. */
    public static final String KEYWORD = "type";

    public TypeConstraint {
        types = List.copyOf(types);
        if (types.isEmpty()) {
            throw new IllegalArgumentException("no type at " + schemaPointer);
        }
    }

    public static TypeConstraint of(String schemaPointer, SchemaType... types) {
        return new TypeConstraint(schemaPointer, List.of(types));
    }

    @Override
    public String keyword() {
        return KEYWORD;
    }

    @Override
    public Precedence precedence() {
        return Precedence.TYPE;
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
