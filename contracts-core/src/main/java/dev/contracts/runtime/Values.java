package dev.contracts.runtime;

import dev.contracts.json.JsonReader;
import dev.contracts.json.JsonTrees;
import dev.contracts.json.JsonType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Second looks that a generated reader takes at a value: exact, by its mark, wherever the cursor is. The cursor stays there.
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

    /** The mark of the member of the current object; -1 when there is none. */
    public static int find(JsonReader in, String name) {
        int start = in.mark();
        int found = -1;
        in.beginObject();
        while (found < 0 && in.nextMember()) {
            if (in.name().equals(name)) {
                found = in.mark();
            } else {
                in.skip();
            }
        }
        in.reset(start);
        return found;
    }

    /** The string at a mark; null when something else is there. */
    public static @Nullable String text(JsonReader in, int mark) {
        int back = in.mark();
        in.reset(mark);
        String text = in.type() == JsonType.STRING ? in.readString() : null;
        in.reset(back);
        return text;
    }

    /** What two values share if and only if they are the same, see {@link JsonTrees#canonical}. */
    public static String canonical(JsonReader in, int mark) {
        int back = in.mark();
        in.reset(mark);
        String canonical = JsonTrees.canonical(in.readTree());
        in.reset(back);
        return canonical;
    }

    /** Whether two elements of the array at a mark are the same. */
    public static boolean repeats(JsonReader in, int mark) {
        int back = in.mark();
        in.reset(mark);
        boolean repeats = in.readTree() instanceof List<?> elements && JsonTrees.firstRepeat(elements) != null;
        in.reset(back);
        return repeats;
    }

    /** The number at a mark against a bound, as {@link BigDecimal#compareTo}. */
    public static int compare(JsonReader in, int mark, BigDecimal bound) {
        return decimal(in, mark).compareTo(bound);
    }

    /** Whether the number at a mark is an integer times the divisor. */
    public static boolean isMultiple(JsonReader in, int mark, BigDecimal divisor) {
        BigDecimal value = decimal(in, mark);
        return value.signum() == 0
                || (Math.abs((long) value.scale() - divisor.scale()) <= FAR
                        && value.remainder(divisor).signum() == 0);
    }

    private static BigDecimal decimal(JsonReader in, int mark) {
        int back = in.mark();
        in.reset(mark);
        BigDecimal value = in.readDecimal();
        in.reset(back);
        return value;
    }
}
