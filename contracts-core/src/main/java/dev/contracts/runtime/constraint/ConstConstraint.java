package dev.contracts.runtime.constraint;

import java.util.List;

/**
 * Accepts one value.
 *
 * @param value as a JSON text
 */
public record ConstConstraint(String schemaPointer, String value) implements Constraint {
    /** The name of the keyword. */
    public static final String KEYWORD = "const";

    /** Makes the constraint of a string, given as it is. */
    public static ConstConstraint ofString(String schemaPointer, String string) {
        return new ConstConstraint(schemaPointer, JsonTexts.of(string));
    }

    /** The value as it is when it is a string; else nothing. */
    public List<String> strings() {
        return JsonTexts.strings(List.of(value));
    }

    @Override
    public String keyword() {
        return KEYWORD;
    }

    @Override
    public Precedence precedence() {
        return Precedence.VALUE;
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
