package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.NumberConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.json.JsonTrees;
import java.math.BigDecimal;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A bound of numbers, as an exact decimal. */
public abstract class NumericBound extends ValueAssertion<BigDecimal> {
    private final NumberConstraint.Limit limit;
    private final boolean lower;
    private final boolean exclusive;

    NumericBound(NumberConstraint.Limit limit, boolean lower, boolean exclusive) {
        super(limit.keyword(), EnumSet.of(SchemaType.INTEGER, SchemaType.NUMBER));
        this.limit = limit;
        this.lower = lower;
        this.exclusive = exclusive;
    }

    /** Tells whether smaller numbers are invalid, not greater ones. */
    public final boolean isLower() {
        return lower;
    }

    /** Tells whether the bound itself is invalid. */
    public final boolean isExclusive() {
        return exclusive;
    }

    @Override
    public final @Nullable BigDecimal parse(JsonNode json, KeywordContext context) {
        if (json.isNumber()) {
            return json.decimalValue();
        }
        context.wrong(keyword() + " is a number", json.isString() ? "write it without quotes" : "");
        return null;
    }

    @Override
    final Constraint constraint(String schemaPointer, BigDecimal bound) {
        return new NumberConstraint(schemaPointer, limit, bound);
    }

    @Override
    final boolean passes(BigDecimal bound, @Nullable Object instance) {
        if (!(instance instanceof Number number)) {
            return true;
        }
        int side = JsonTrees.decimal(number).compareTo(bound);
        return side == 0 ? !exclusive : lower == side > 0;
    }
}
