package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.LengthConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.function.Texts;
import org.jspecify.annotations.Nullable;

/** {@code minLength}: the least number of code points of a string. */
final class MinLengthKeyword extends CountKeyword {
    MinLengthKeyword() {
        super(LengthConstraint.Limit.MINIMUM.keyword(), SchemaType.STRING);
    }

    @Override
    Constraint constraint(String schemaPointer, Long least) {
        return new LengthConstraint(schemaPointer, LengthConstraint.Limit.MINIMUM, least);
    }

    @Override
    boolean passes(Long least, @Nullable Object instance) {
        return !(instance instanceof String text) || Texts.size(text) >= least;
    }

    @Override
    void lint(Long least, KeywordValues node, KeywordContext context) {
        range(least, Keywords.MAX_LENGTH, node, context);
    }
}
