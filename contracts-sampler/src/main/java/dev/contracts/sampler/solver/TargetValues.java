package dev.contracts.sampler.solver;

import dev.contracts.runtime.function.RuleFunction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Values to aim at: those that are in a relation to another value, its nearest ones first. */
public final class TargetValues {
    private TargetValues() {}

    /**
     * Values of the kind of {@code like} that are in the relation to the bound.
     *
     * @param relation one of the six of {@link dev.contracts.runtime.function.Relations}
     */
    static List<Object> of(RuleFunction relation, Object bound, Object like) {
        if (relation == RuleFunction.NOT_EQUALS) {
            return others(bound);
        }
        Object typed = like instanceof Long && bound instanceof Double number
                ? (Object) (long) (isBelow(relation) ? Math.floor(number) : Math.ceil(number))
                : like instanceof Double && bound instanceof Long whole ? (Object) (double) whole : bound;
        List<Object> values = new ArrayList<>();
        if (relation != RuleFunction.LESS && relation != RuleFunction.GREATER) {
            values.add(typed);
        }
        if (relation != RuleFunction.EQUALS) {
            values.addAll(apart(typed, !isBelow(relation)));
        }
        return values;
    }

    private static boolean isBelow(RuleFunction relation) {
        return relation == RuleFunction.LESS || relation == RuleFunction.LESS_EQUALS;
    }

    private static List<Object> apart(Object value, boolean up) {
        int sign = up ? 1 : -1;
        if (value instanceof Long whole) {
            List<Object> values = new ArrayList<>();
            for (long by : new long[] {1, 2, 10, 1_000}) {
                long sum = whole + sign * by;
                if (sum > whole == up) {
                    values.add(sum);
                }
            }
            return values;
        }
        if (value instanceof Double number) {
            return List.of(
                    number + sign * 0.01,
                    number + sign * 0.1,
                    number + sign,
                    number + sign * 10,
                    number + sign * Math.abs(number),
                    up ? Math.nextUp(number) : Math.nextDown(number),
                    number / 2,
                    0.0);
        }
        if (value instanceof Instant instant) {
            return List.of(
                    instant.plusSeconds(sign),
                    instant.plusMillis(sign),
                    instant.plusSeconds(sign * 7L),
                    instant.plusSeconds(sign * 3_600L));
        }
        if (value instanceof Duration duration) {
            return List.of(duration.plusSeconds(sign), duration.plusSeconds(sign * 60L));
        }
        if (value instanceof String text) {
            return up
                    ? List.of(text + "a", text + "0", "z" + text)
                    : List.of("", text.substring(0, text.length() / 2), "A", "0");
        }
        return List.of();
    }

    /** Values of the same kind that differ. */
    public static List<Object> others(Object value) {
        if (value instanceof Boolean truth) {
            return List.of(!truth);
        }
        if (value instanceof String text) {
            return List.of(text + "x", "other", text.toUpperCase(Locale.ROOT) + "1", "0", "");
        }
        List<Object> values = new ArrayList<>(apart(value, true));
        values.addAll(apart(value, false));
        values.removeIf(value::equals);
        return values;
    }
}
