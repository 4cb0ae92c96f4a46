package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.NotConstraint;

/** {@code not}: a schema that no value fits. */
final class NotKeyword extends Applicator {
    NotKeyword() {
        super(NotConstraint.KEYWORD, Shape.ONE, ANY, true);
    }

    @Override
    public String summary() {
        return "A value fits a schema that the contract rules out.";
    }
}
