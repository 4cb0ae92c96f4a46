package dev.contracts.runtime.constraint;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a schema node demands of a value. Immutable, equal to another one that demands the same at the same place of
 * the contract, and made once for a schema node; a violation is a constraint and the place of the value that it refuses.
 */
public sealed interface Constraint
        permits TypeConstraint,
                EnumConstraint,
                ConstConstraint,
                NumberConstraint,
                CountConstraint,
                PatternConstraint,
                FormatConstraint,
                UniqueItemsConstraint,
                RequiredConstraint,
                DependentRequiredConstraint,
                AdditionalPropertiesConstraint,
                PropertyNamesConstraint,
                AlternativesConstraint,
                NotConstraint,
                ContainsConstraint,
                FalseSchemaConstraint {

    /** The keyword of JSON Schema, as the rule of a violation names it: {@code minimum} for {@code schema.minimum}. */
    String keyword();

    /** The place of the keyword in the contract: {@code orders/schema.json#/properties/count/minimum}. */
    String schemaPointer();

    /** Returns which other violations at the same value the violation of this constraint explains. */
    default Precedence precedence() {
        return Precedence.OTHER;
    }

    /** The property that an object lacks when it violates this constraint; null when the constraint is of the value itself. */
    default @Nullable String property() {
        return null;
    }

    <R> R accept(ConstraintVisitor<R> visitor);
}
