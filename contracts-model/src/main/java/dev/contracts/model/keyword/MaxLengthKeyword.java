package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.CountConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.function.Texts;
import org.jspecify.annotations.Nullable;

/** {@code maxLength}: the greatest number of code points of a string. */
final class MaxLengthKeyword extends CountKeyword {
    MaxLengthKeyword() {
        super(CountConstraint.Limit.MAX_LENGTH, SchemaType.STRING);
    }

    @Override
    public String summary() {
        return "A string is longer than the contract allows.";
    }

    @Override
    boolean passes(Long most, @Nullable Object instance) {
        return !(instance instanceof String text) || Texts.size(text) <= most;
    }
}
