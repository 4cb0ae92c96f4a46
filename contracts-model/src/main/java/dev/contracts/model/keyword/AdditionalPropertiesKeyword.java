package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.AdditionalPropertiesConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.EnumSet;

/** {@code additionalProperties}: the schema of the properties that {@code properties} does not name. */
final class AdditionalPropertiesKeyword extends Applicator {
    AdditionalPropertiesKeyword() {
        super(AdditionalPropertiesConstraint.KEYWORD, Shape.ONE, EnumSet.of(SchemaType.OBJECT), true);
    }

    @Override
    public String summary() {
        return "A property is there that the contract does not allow.";
    }
}
