package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.CountConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import java.math.BigDecimal;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A limit of how many parts a value of one type has; what exceeds 64 bits is {@link Long#MAX_VALUE}. */
abstract class CountKeyword extends ValueAssertion<Long> {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final CountConstraint.Limit limit;

    CountKeyword(CountConstraint.Limit limit, SchemaType type) {
        super(limit.keyword(), EnumSet.of(type));
        this.limit = limit;
    }

    @Override
    public final @Nullable Long parse(JsonNode json, KeywordContext context) {
        return count(json, context);
    }

    /** Returns a number of parts; null when the value cannot be one, which is then reported. */
    static @Nullable Long count(JsonNode json, KeywordContext context) {
        if (!json.isNumber()
                || json.decimalValue().signum() < 0
                || json.decimalValue().stripTrailingZeros().scale() > 0) {
            context.wrong(context.keyword() + " is a whole number from 0", "write 0, 1, 2 …");
            return null;
        }
        return json.decimalValue().min(LARGEST).longValueExact();
    }

    @Override
    final Constraint constraint(String schemaPointer, Long count) {
        return new CountConstraint(schemaPointer, limit, count);
    }
}
