package dev.contracts.runtime.constraint;

/**
 * Refuses every value: the schema {@code false}.
 *
 * @param keyword {@code items} where it stands for the items behind the declared ones, else {@code false}
 */
public record FalseSchemaConstraint(String schemaPointer, String keyword) implements Constraint {
    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
