package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.ContainsConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.EnumSet;

/** {@code contains}: a schema that some items of an array fit, one at least unless {@code minContains} says otherwise. */
final class ContainsKeyword extends Applicator {
    ContainsKeyword() {
        super(ContainsConstraint.CONTAINS, Shape.ONE, EnumSet.of(SchemaType.ARRAY), true);
    }

    @Override
    public String summary() {
        return "An array has no item of those that the contract demands.";
    }
}
