package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.AlternativesConstraint;

/** {@code anyOf} and {@code oneOf}: schemas of which a value fits one at least, or one alone. */
final class AlternativesKeyword extends Applicator {
    AlternativesKeyword(String name) {
        super(name, Shape.LIST, ANY, true);
    }

    @Override
    public String summary() {
        return keyword().equals(AlternativesConstraint.ANY_OF)
                ? "A value fits none of the alternatives that the contract allows."
                : "A value fits none of the alternatives that the contract allows, or more than one.";
    }
}
