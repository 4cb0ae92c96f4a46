package dev.contracts.runtime.constraint;

import java.util.List;

/**
 * Accepts the listed values alone.
 *
 * @param values as JSON texts, in the order of the schema
 */
public record EnumConstraint(String schemaPointer, List<String> values) implements Constraint {
    /** The name of the keyword. */
    public static final String KEYWORD = "enum";

    public EnumConstraint {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no value at " + schemaPointer);
        }
    }

    /** Makes the constraint of any values, given as JSON texts. */
    public static EnumConstraint of(String schemaPointer, String... values) {
        return new EnumConstraint(schemaPointer, List.of(values));
    }

    /** Makes the constraint of strings, given as they are. */
    public static EnumConstraint ofStrings(String schemaPointer, String... strings) {
        String[] values = new String[strings.length];
        for (int index = 0; index < strings.length; index++) {
            values[index] = JsonTexts.of(strings[index]);
        }
        return of(schemaPointer, values);
    }

    /** The strings among the values, as they are. */
    public List<String> strings() {
        return JsonTexts.strings(values);
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
