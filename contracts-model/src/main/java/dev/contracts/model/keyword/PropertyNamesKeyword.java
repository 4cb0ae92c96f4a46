package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.PropertyNamesConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.EnumSet;

/** {@code propertyNames}: the schema of the names of all properties, which are strings. */
final class PropertyNamesKeyword extends Applicator {
    PropertyNamesKeyword() {
        super(PropertyNamesConstraint.KEYWORD, Shape.ONE, EnumSet.of(SchemaType.OBJECT), true);
    }

    @Override
    public String summary() {
        return "A property has a name that the contract does not allow.";
    }
}
