package dev.contracts.validator.structure;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;

/**
 * A keyword that only rewritten schemas have: {@code "long"} rejects an integer of more than 64 bits, {@code "double"}
 * a number that no finite double holds. JSON Schema has no such limits; Java records have.
 */
public final class FitsKeyword extends AbstractKeyword {
    static final String NAME = "fits";

    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE);

    FitsKeyword() {
        super(NAME);
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode limit, Schema parent, SchemaContext context) {
        return new Check(
                this, limit, location, parent, context, limit.asString().equals("long"));
    }

    /** Returns whether a number is within 64 bits, without writing out what its exponent says. */
    static boolean fitsLong(JsonNode number) {
        BigDecimal value = exact(number);
        return value.compareTo(LEAST) >= 0 && value.compareTo(GREATEST) <= 0;
    }

    static boolean fitsDouble(JsonNode number) {
        return Double.isFinite(asDouble(number));
    }

    /** Returns the nearest double; infinite beyond its range; negative zero stays so. */
    public static double asDouble(JsonNode number) {
        return number.isDouble() ? number.doubleValue() : exact(number).doubleValue();
    }

    public static BigDecimal exact(JsonNode number) {
        if (number.isBigInteger()) {
            BigInteger value = number.bigIntegerValue();
            return new BigDecimal(value);
        }
        return number.decimalValue();
    }

    private static final class Check extends BaseKeywordValidator {
        private final boolean whole;

        Check(
                FitsKeyword keyword,
                JsonNode limit,
                SchemaLocation location,
                Schema parent,
                SchemaContext context,
                boolean whole) {
            super(keyword, limit, location, parent, context);
            this.whole = whole;
        }

        @Override
        public void validate(ExecutionContext execution, JsonNode value, JsonNode root, NodePath place) {
            if (value.isNumber() && !(whole ? fitsLong(value) : fitsDouble(value))) {
                execution.addError(error().instanceNode(value)
                        .instanceLocation(place)
                        .evaluationPath(execution.getEvaluationPath())
                        .messageKey(NAME)
                        .message("does not fit")
                        .build());
            }
        }
    }
}
