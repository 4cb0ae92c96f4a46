package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.CountConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.function.Texts;
import org.jspecify.annotations.Nullable;

/** {@code minLength}: the least number of code points of a string. */
final class MinLengthKeyword extends CountKeyword {
    MinLengthKeyword() {
        super(CountConstraint.Limit.MIN_LENGTH, SchemaType.STRING);
    }

    @Override
    public String summary() {
        return "A string is shorter than the contract allows.";
    }

    @Override
    boolean passes(Long least, @Nullable Object instance) {
        return !(instance instanceof String text) || Texts.size(text) >= least;
    }
}
