package dev.contracts.runtime.constraint;

/**
 * Refuses every value: the schema {@code false}.
 *
 * @param keyword {@link #ITEMS} where it stands for the items behind the declared ones, else {@link #KEYWORD}
 */
public record FalseSchemaConstraint(String schemaPointer, String keyword) implements Constraint {
    public static final String KEYWORD = "false";
    public static final String ITEMS = "items";

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
