package dev.contracts.runtime;

import dev.contracts.runtime.json.JsonParser;
import dev.contracts.runtime.json.JsonTrees;
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
        BigDecimal value = in.look(offset).readDecimal();
        return value.signum() == 0
                || (Math.abs((long) value.scale() - divisor.scale()) <= FAR
                        && value.remainder(divisor).signum() == 0);
    }
}
