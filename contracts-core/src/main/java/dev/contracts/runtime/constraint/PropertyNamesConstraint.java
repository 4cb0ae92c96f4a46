package dev.contracts.runtime.constraint;

import java.util.List;

/**
 * Refuses the properties whose names a schema refuses; violated by the value of such a property.
 *
 * @param demands what is plain to say of the schema of the names; it may demand more
 */
public record PropertyNamesConstraint(String schemaPointer, List<Constraint> demands) implements Constraint {
    /** The name of the keyword. */
    public static final String KEYWORD = "propertyNames";

    public PropertyNamesConstraint {
        demands = List.copyOf(demands);
    }

    /** Makes the constraint of names of which some things are demanded. */
    public static PropertyNamesConstraint of(String schemaPointer, Constraint... demands) {
        return new PropertyNamesConstraint(schemaPointer, List.of(demands));
    }

    /** The names that are listed, as far as the demands list them. */
    public List<String> strings() {
        for (Constraint demand : demands) {
            if (demand instanceof EnumConstraint listed) {
                return listed.strings();
            }
        }
        return List.of();
    }

    @Override
    public String keyword() {
        return KEYWORD;
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
