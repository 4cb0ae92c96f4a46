package dev.contracts.model.contradiction;

import dev.contracts.model.contradiction.Contradiction.Demand;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.keyword.NumericBound;
import dev.contracts.model.schema.Schema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The numbers that the bounds of some nodes leave, as exact decimals. */
final class NumberRange {
    /** A decimal of more places than this is not rounded, but taken to leave a number. */
    private static final int MOST_PLACES = 400;

    private static final BigDecimal LONG = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal DOUBLE = new BigDecimal(Double.MAX_VALUE);

    private final Collection<Schema> nodes;
    private final boolean integer;
    private final @Nullable Bound lower;
    private final @Nullable Bound upper;

    /** A bound, where it is written. */
    private record Bound(Schema node, NumericBound keyword, BigDecimal value) {
        Demand demand() {
            return new Demand(node, keyword);
        }

        String words() {
            return keyword.keyword() + " " + value;
        }

        /** Returns whether it leaves fewer numbers than another one. */
        boolean isStricterThan(@Nullable Bound other) {
            int order = other == null ? 1 : value.compareTo(other.value) * (keyword.isLower() ? 1 : -1);
            return order > 0 || (order == 0 && keyword.isExclusive());
        }
    }

    NumberRange(Collection<Schema> nodes, boolean integer) {
        this.nodes = nodes;
        this.integer = integer;
        this.lower = strictest(nodes, true);
        this.upper = strictest(nodes, false);
    }

    private static @Nullable Bound strictest(Collection<Schema> nodes, boolean lower) {
        Bound strictest = null;
        for (Schema node : nodes) {
            for (NumericBound keyword : Keywords.bounds()) {
                BigDecimal value = keyword.isLower() == lower ? node.value(keyword) : null;
                if (value != null) {
                    Bound bound = new Bound(node, keyword, value);
                    strictest = bound.isStricterThan(strictest) ? bound : strictest;
                }
            }
        }
        return strictest;
    }

    /** Returns the reason for which there is no number; null when there may be one. */
    @Nullable
    Contradiction contradiction() {
        Contradiction beyond = beyond(lower);
        beyond = beyond == null ? beyond(upper) : beyond;
        if (beyond != null) {
            return beyond;
        }
        if (lower != null && upper != null) {
            int order = lower.value.compareTo(upper.value);
            if (order > 0) {
                return Contradiction.range(
                        lower.demand(), upper.demand(), lower.words() + " is greater than " + upper.words());
            }
            if (order == 0 && (lower.keyword.isExclusive() || upper.keyword.isExclusive())) {
                return between("number");
            }
            if (integer && isRoundable() && least(BigDecimal.ONE).compareTo(most()) > 0) {
                return between("integer");
            }
        }
        return divisors();
    }

    /** Returns the reason when a bound is beyond what the type holds. */
    private @Nullable Contradiction beyond(@Nullable Bound bound) {
        if (bound == null) {
            return null;
        }
        BigDecimal greatest = integer ? LONG : DOUBLE;
        BigDecimal value = bound.keyword.isLower() ? bound.value : bound.value.negate();
        // The least integer is one further from 0 than the greatest.
        BigDecimal limit = integer && !bound.keyword.isLower() ? greatest.add(BigDecimal.ONE) : greatest;
        int order = value.compareTo(limit);
        return order < 0 || (order == 0 && !bound.keyword.isExclusive())
                ? null
                : Contradiction.of(
                        bound.demand(),
                        bound.words() + " is beyond "
                                + (integer ? "the 64 bits of an integer" : "the range of a double"),
                        "choose a bound that a value can keep");
    }

    @SuppressWarnings("NullAway") // both are there
    private Contradiction between(String what) {
        return Contradiction.range(
                lower.demand(),
                upper.demand(),
                "no " + what + " lies between " + lower.words() + " and " + upper.words());
    }

    private @Nullable Contradiction divisors() {
        for (Schema node : nodes) {
            BigDecimal divisor = node.value(Keywords.MULTIPLE_OF);
            if (divisor == null || lower == null || upper == null || !isRoundable() || isLong(divisor)) {
                continue;
            }
            BigDecimal step = integer ? integral(divisor) : divisor;
            BigDecimal least = least(step);
            int order = least.compareTo(upper.value);
            if (order > 0 || (order == 0 && upper.keyword.isExclusive())) {
                return Contradiction.of(
                        new Demand(node, Keywords.MULTIPLE_OF),
                        lower.demand(),
                        "no " + (integer ? "integer" : "number") + " between " + lower.words() + " and " + upper.words()
                                + " is a multiple of " + divisor,
                        "change one of them");
            }
        }
        return null;
    }

    /** Returns the least multiple of a step that the lower bound allows. */
    @SuppressWarnings("NullAway") // the lower bound is there
    private BigDecimal least(BigDecimal step) {
        BigDecimal least = lower.value.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return lower.keyword.isExclusive() && least.compareTo(lower.value) == 0 ? least.add(step) : least;
    }

    /** Returns the greatest integer that the upper bound allows. */
    @SuppressWarnings("NullAway") // the upper bound is there
    private BigDecimal most() {
        BigDecimal most = upper.value.setScale(0, RoundingMode.FLOOR);
        return upper.keyword.isExclusive() && most.compareTo(upper.value) == 0 ? most.subtract(BigDecimal.ONE) : most;
    }

    private boolean isRoundable() {
        return lower != null && upper != null && !isLong(lower.value) && !isLong(upper.value);
    }

    private static boolean isLong(BigDecimal value) {
        return Math.abs((long) value.scale()) > MOST_PLACES;
    }

    /** Returns the integer whose multiples are those of a decimal that are integers: the numerator of its fraction. */
    private static BigDecimal integral(BigDecimal divisor) {
        if (divisor.scale() <= 0) {
            return divisor;
        }
        BigInteger numerator = divisor.unscaledValue();
        return new BigDecimal(numerator.divide(numerator.gcd(BigInteger.TEN.pow(divisor.scale()))));
    }
}
