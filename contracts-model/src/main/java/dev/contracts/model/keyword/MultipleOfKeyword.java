package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.NumberConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.json.JsonTrees;
import java.math.BigDecimal;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code multipleOf}: what a number is divided by without a remainder. */
final class MultipleOfKeyword extends ValueAssertion<BigDecimal> {
    MultipleOfKeyword() {
        super(NumberConstraint.Limit.MULTIPLE_OF.keyword(), EnumSet.of(SchemaType.INTEGER, SchemaType.NUMBER));
    }

    @Override
    public String summary() {
        return "A number is no multiple of the one that the contract says.";
    }

    @Override
    public @Nullable BigDecimal parse(JsonNode json, KeywordContext context) {
        if (json.isNumber() && json.decimalValue().signum() > 0) {
            return json.decimalValue();
        }
        context.wrong(keyword() + " is a number greater than 0", "");
        return null;
    }

    @Override
    Constraint constraint(String schemaPointer, BigDecimal divisor) {
        return new NumberConstraint(schemaPointer, NumberConstraint.Limit.MULTIPLE_OF, divisor);
    }

    @Override
    boolean passes(BigDecimal divisor, @Nullable Object instance) {
        return !(instance instanceof Number number)
                || JsonTrees.decimal(number).remainder(divisor).signum() == 0;
    }
}
