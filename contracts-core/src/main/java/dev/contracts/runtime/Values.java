package dev.contracts.runtime;

import dev.contracts.json.JsonInput;
import dev.contracts.json.JsonTrees;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Second looks that a generated reader takes at a value: exact, by its offset, wherever the cursor is. The cursor stays there.
 */
public final class Values {
    /** Above it, a quotient of two decimals may have more digits than anyone should compute. */
    private static final int FAR = 20_000;

    private Values() {}

    /** The constants of an enum by their JSON names. */
    public static <E> Map<String, E> index(E[] constants, Function<E, String> json) {
        Map<String, E> index = new HashMap<>(constants.length * 2);
        for (E constant : constants) {
            index.put(json.apply(constant), constant);
        }
        return index;
    }

    /** What two values share if and only if they are the same, see {@link JsonTrees#canonical}. */
    public static String canonical(JsonInput in, int offset) {
        return JsonTrees.canonical(in.look(offset).readTree());
    }

    /** Whether two elements of the array at an offset are the same. */
    public static boolean repeats(JsonInput in, int offset) {
        return in.look(offset).readTree() instanceof List<?> elements && JsonTrees.firstRepeat(elements) != null;
    }

    /** The number at an offset against a bound, as {@link BigDecimal#compareTo}. */
    public static int compare(JsonInput in, int offset, BigDecimal bound) {
        return in.look(offset).readDecimal().compareTo(bound);
    }

    /** Whether the number at an offset is an integer times the divisor. */
    public static boolean isMultiple(JsonInput in, int offset, BigDecimal divisor) {
        BigDecimal value = in.look(offset).readDecimal();
        return value.signum() == 0
                || (Math.abs((long) value.scale() - divisor.scale()) <= FAR
                        && value.remainder(divisor).signum() == 0);
    }
}
