package dev.contracts.runtime;

import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.json.JsonTrees;
import dev.contracts.runtime.violation.ViolationCollector;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Second looks that a generated reader takes at a value: exact, by its offset, wherever the cursor is. The cursor stays there.
 */
public final class ExactValues {
    /** Above it, a quotient of two decimals may have more digits than anyone should compute. */
    private static final int FAR = 20_000;

    /** A decimal of so many digits is what its nearest double is written as, unless it is next to zero. */
    private static final int SURE = 15;

    private static final double NEAR_ZERO = 1e-290;

    private static final long NEGATIVE_ZERO = Double.doubleToRawLongBits(-0.0);

    private ExactValues() {}

    /** The constants of an enum by their JSON names. */
    public static <E> Map<String, E> index(E[] constants, Function<E, String> json) {
        Map<String, E> index = new HashMap<>(constants.length * 2);
        for (E constant : constants) {
            index.put(json.apply(constant), constant);
        }
        return index;
    }

    /** Returns a text that two values share if and only if they are the same, see {@link JsonTrees#canonical}. */
    public static String canonical(JsonParser in, int offset) {
        return JsonTrees.canonical(in.look(offset).readTree());
    }

    /** Returns whether two items of the array at an offset are the same. */
    public static boolean repeats(JsonParser in, int offset) {
        return in.look(offset).readTree() instanceof List<?> elements && JsonTrees.firstRepeat(elements) != null;
    }

    /** The number at an offset against a bound, as {@link BigDecimal#compareTo}. */
    public static int compare(JsonParser in, int offset, BigDecimal bound) {
        return in.look(offset).readDecimal().compareTo(bound);
    }

    /**
     * Does what {@link #compare(JsonParser, int, BigDecimal)} does for a number whose nearest double is that of the bound, and
     * is written as a number that the bound refuses.
     *
     * @param out to which the number is reported
     */
    public static int compare(JsonParser in, int offset, BigDecimal bound, ViolationCollector out) {
        out.rounded();
        return compare(in, offset, bound);
    }

    /**
     * Returns whether the number at an offset is below zero, by its nearest double: -0.0 is not, but a number so near to
     * zero that this is its nearest double is.
     */
    public static boolean isNegative(JsonParser in, int offset, double nearest) {
        return nearest < 0.0
                || (Double.doubleToRawLongBits(nearest) == NEGATIVE_ZERO
                        && in.look(offset).readDecimal().signum() < 0);
    }

    /** Returns whether the number at an offset is an integer times the divisor. */
    public static boolean isMultiple(JsonParser in, int offset, BigDecimal divisor) {
        return isMultiple(in.look(offset).readDecimal(), divisor);
    }

    /**
     * Does what {@link #isMultiple(JsonParser, int, BigDecimal)} does for a number that a record has as a double.
     *
     * @param out to which a number is reported that is a multiple where its double is none
     */
    public static boolean isMultiple(
            JsonParser in, int offset, BigDecimal divisor, double nearest, ViolationCollector out) {
        BigDecimal value = in.look(offset).readDecimal();
        if (!isMultiple(value, divisor)) {
            return false;
        }
        boolean sure = value.precision() <= SURE && Math.abs(nearest) > NEAR_ZERO;
        if (!sure && !isMultiple(JsonTrees.decimal(nearest), divisor)) {
            out.rounded();
        }
        return true;
    }

    private static boolean isMultiple(BigDecimal value, BigDecimal divisor) {
        return value.signum() == 0
                || (Math.abs((long) value.scale() - divisor.scale()) <= FAR
                        && value.remainder(divisor).signum() == 0);
    }
}
