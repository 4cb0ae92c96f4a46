package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.LengthConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.function.Texts;
import org.jspecify.annotations.Nullable;

/** {@code maxLength}: the greatest number of code points of a string. */
final class MaxLengthKeyword extends CountKeyword {
    MaxLengthKeyword() {
        super(LengthConstraint.Limit.MAXIMUM.keyword(), SchemaType.STRING);
    }

    @Override
    Constraint constraint(String schemaPointer, Long most) {
        return new LengthConstraint(schemaPointer, LengthConstraint.Limit.MAXIMUM, most);
    }

    @Override
    boolean passes(Long most, @Nullable Object instance) {
        return !(instance instanceof String text) || Texts.size(text) <= most;
    }
}
