package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.SchemaType;
import java.math.BigDecimal;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A limit of how many parts a value of one type has; what exceeds 64 bits is {@link Long#MAX_VALUE}. */
abstract class CountKeyword extends ValueAssertion<Long> {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    CountKeyword(String name, SchemaType type) {
        super(name, EnumSet.of(type));
    }

    @Override
    public final @Nullable Long parse(JsonNode json, KeywordContext context) {
        if (!json.isNumber()
                || json.decimalValue().signum() < 0
                || json.decimalValue().stripTrailingZeros().scale() > 0) {
            context.wrong(keyword() + " is a whole number from 0", "write 0, 1, 2 …");
            return null;
        }
        return json.decimalValue().min(LARGEST).longValueExact();
    }
}
