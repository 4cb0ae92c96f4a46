package dev.contracts.runtime.constraint;

/**
 * One method for each kind of {@link Constraint}.
 *
 * @param <R> the result of a visit
 */
public interface ConstraintVisitor<R> {
    R visit(TypeConstraint constraint);

    R visit(EnumConstraint constraint);

    R visit(ConstConstraint constraint);

    R visit(NumberConstraint constraint);

    R visit(CountConstraint constraint);

    R visit(PatternConstraint constraint);

    R visit(FormatConstraint constraint);

    R visit(UniqueItemsConstraint constraint);

    R visit(RequiredConstraint constraint);

    R visit(DependentRequiredConstraint constraint);

    R visit(AdditionalPropertiesConstraint constraint);

    R visit(PropertyNamesConstraint constraint);

    R visit(AlternativesConstraint constraint);

    R visit(NotConstraint constraint);

    R visit(ContainsConstraint constraint);

    R visit(FalseSchemaConstraint constraint);
}
