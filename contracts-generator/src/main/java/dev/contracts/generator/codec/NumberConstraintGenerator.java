package dev.contracts.generator.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.keyword.NumericBound;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.json.JsonTrees;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bounds and divisors of numbers, which are exact decimals: 0.30000000000000001 is more than 0.3. A double that is not the
 * bound itself lies on the same side of it as the number that was written, so only equality needs a second look.
 */
final class NumberConstraintGenerator {
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private static final Map<String, BigDecimal> USUAL =
            Map.of("ZERO", BigDecimal.ZERO, "ONE", BigDecimal.ONE, "TEN", BigDecimal.TEN);

    private final ValueSchemas value;
    private final ClassBuilder host;

    NumberConstraintGenerator(ValueSchemas value, ClassBuilder host) {
        this.value = value;
        this.host = host;
    }

    private interface Condition {
        /** Null when it never holds. */
        @Nullable
        CodeBlock of(NumericBound bound, BigDecimal limit);
    }

    void onLong(CodeBlock.Builder code) {
        each(code, this::beyondLong);
        for (Schema schema : value.schemas()) {
            BigDecimal divisor = schema.value(Keywords.MULTIPLE_OF);
            if (divisor != null) {
                BigDecimal whole = divisor.stripTrailingZeros();
                CodeBlock wrong = whole.scale() <= 0 && whole.compareTo(MOST) <= 0
                        ? CodeBlock.of("value % $LL != 0", whole.toBigInteger())
                        : notMultiple(divisor, "");
                ConstraintChecks.check(wrong, schema, Keywords.MULTIPLE_OF, host, code);
            }
        }
    }

    void onDouble(CodeBlock.Builder code) {
        each(code, this::beyondDouble);
        multiples(code, ", value, out");
    }

    void exact(CodeBlock.Builder code) {
        each(code, this::beyondExactly);
        multiples(code, "");
    }

    private void each(CodeBlock.Builder code, Condition condition) {
        for (Schema schema : value.schemas()) {
            for (NumericBound bound : Keywords.bounds()) {
                BigDecimal limit = schema.value(bound);
                CodeBlock wrong = limit == null ? null : condition.of(bound, limit);
                if (wrong != null) {
                    ConstraintChecks.check(wrong, schema, bound, host, code);
                }
            }
        }
    }

    /** @param asDouble arguments more, where a record has the number as a double */
    private void multiples(CodeBlock.Builder code, String asDouble) {
        for (Schema schema : value.schemas()) {
            BigDecimal divisor = schema.value(Keywords.MULTIPLE_OF);
            if (divisor != null) {
                ConstraintChecks.check(notMultiple(divisor, asDouble), schema, Keywords.MULTIPLE_OF, host, code);
            }
        }
    }

    private @Nullable CodeBlock beyondLong(NumericBound bound, BigDecimal limit) {
        boolean lower = bound.isLower();
        if (limit.compareTo(LEAST) < 0 || limit.compareTo(MOST) > 0) {
            boolean always = lower == (limit.signum() > 0);
            return always ? CodeBlock.of("true") : null;
        }
        // the integers beyond 0.5 are those beyond the next integer on the allowed side, which itself is allowed
        BigInteger whole = limit.setScale(0, lower ? RoundingMode.CEILING : RoundingMode.FLOOR)
                .toBigInteger();
        boolean integral = new BigDecimal(whole).compareTo(limit) == 0;
        return CodeBlock.of(
                "value $L $L", integral ? refuses(bound) : beyond(bound), JavaText.literal(whole.longValueExact()));
    }

    private CodeBlock beyondDouble(NumericBound bound, BigDecimal limit) {
        double nearest = limit.doubleValue();
        if (Double.isInfinite(nearest)) {
            return beyondExactly(bound, limit);
        }
        // -0.0 would print a bound that compares as 0.0 all the same
        String literal = String.valueOf(nearest + 0.0);
        if (limit.signum() == 0 && bound == Keywords.MINIMUM) {
            return CodeBlock.of("$T.isNegative(in, at, value)", ClassNames.EXACT_VALUES);
        }
        int side = JsonTrees.decimal(nearest).compareTo(limit);
        boolean refused = side == 0 ? bound.isExclusive() : bound.isLower() == side < 0;
        CodeBlock exactly = refused ? beyondExactly(bound, limit, ", out") : beyondExactly(bound, limit);
        return CodeBlock.of("value $1L $2L || value == $2L && $3L", beyond(bound), literal, exactly);
    }

    private CodeBlock beyondExactly(NumericBound bound, BigDecimal limit) {
        return beyondExactly(bound, limit, "");
    }

    /** @param collector an argument more, where the bound refuses its own nearest double */
    private CodeBlock beyondExactly(NumericBound bound, BigDecimal limit, String collector) {
        return CodeBlock.of(
                "$T.compare(in, at, $L$L) $L 0",
                ClassNames.EXACT_VALUES,
                constant(limit, bound),
                collector,
                refuses(bound));
    }

    private static String beyond(NumericBound bound) {
        return bound.isLower() ? "<" : ">";
    }

    private static String refuses(NumericBound bound) {
        return bound.isExclusive() ? beyond(bound) + "=" : beyond(bound);
    }

    private CodeBlock notMultiple(BigDecimal divisor, String asDouble) {
        return CodeBlock.of(
                "!$T.isMultiple(in, at, $L$L)",
                ClassNames.EXACT_VALUES,
                constant(divisor, Keywords.MULTIPLE_OF),
                asDouble);
    }

    private CodeBlock constant(BigDecimal limit, Keyword keyword) {
        for (Map.Entry<String, BigDecimal> usual : USUAL.entrySet()) {
            if (usual.getValue().compareTo(limit) == 0) {
                return CodeBlock.of("$T.$L", BigDecimal.class, usual.getKey());
            }
        }
        String name = host.constant(
                ClassName.get(BigDecimal.class),
                value,
                keyword.keyword(),
                CodeBlock.of("new $T($S)", BigDecimal.class, limit.toString()));
        return CodeBlock.of("$L", name);
    }

    /** A number that is compared with an int. */
    static String index(long limit) {
        return limit > Integer.MAX_VALUE ? limit + "L" : String.valueOf(limit);
    }
}
