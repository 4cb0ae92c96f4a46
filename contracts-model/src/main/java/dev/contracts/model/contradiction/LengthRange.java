package dev.contracts.model.contradiction;

import dev.contracts.model.contradiction.Contradiction.Demand;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.keyword.ValueAssertion;
import dev.contracts.model.schema.Schema;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lengths of strings or arrays, or the sizes of objects, that some nodes leave. */
final class LengthRange {
    /** The shortest and the longest string of a format; the longest is 0 where there is none. */
    private static final Map<String, long[]> FORMATS = Map.of(
            "date", new long[] {10, 10},
            "uuid", new long[] {36, 36},
            "date-time", new long[] {20, 0},
            "time", new long[] {9, 0},
            "duration", new long[] {3, 0},
            "uri", new long[] {2, 0},
            "email", new long[] {3, 320});

    private final Collection<Schema> nodes;
    private final ValueAssertion<Long> lower;
    private final ValueAssertion<Long> upper;

    private LengthRange(Collection<Schema> nodes, ValueAssertion<Long> lower, ValueAssertion<Long> upper) {
        this.nodes = nodes;
        this.lower = lower;
        this.upper = upper;
    }

    static LengthRange ofStrings(Collection<Schema> nodes) {
        return new LengthRange(nodes, Keywords.MIN_LENGTH, Keywords.MAX_LENGTH);
    }

    static LengthRange ofArrays(Collection<Schema> nodes) {
        return new LengthRange(nodes, Keywords.MIN_ITEMS, Keywords.MAX_ITEMS);
    }

    static LengthRange ofObjects(Collection<Schema> nodes) {
        return new LengthRange(nodes, Keywords.MIN_PROPERTIES, Keywords.MAX_PROPERTIES);
    }

    /** Returns the node that has the greatest lower limit, or the least upper one; null when none has one. */
    private @Nullable Schema strictest(ValueAssertion<Long> limit) {
        Schema strictest = null;
        for (Schema node : nodes) {
            Long value = node.value(limit);
            Long other = strictest == null ? null : strictest.value(limit);
            if (value != null && (other == null || (limit == lower ? value > other : value < other))) {
                strictest = node;
            }
        }
        return strictest;
    }

    /** Returns the lower limit; 0 when there is none. */
    long least() {
        Schema node = strictest(lower);
        return node == null ? 0 : node.value(lower, 0L);
    }

    /** Returns the lower limit where it is written, which there is. */
    Demand least(Schema otherwise) {
        Schema node = strictest(lower);
        return new Demand(node == null ? otherwise : node, lower);
    }

    /** Returns the upper limit where it is written, which there is. */
    Demand most(Schema otherwise) {
        Schema node = strictest(upper);
        return new Demand(node == null ? otherwise : node, upper);
    }

    /** Returns the upper limit; the greatest number when there is none. */
    long most() {
        Schema node = strictest(upper);
        return node == null ? Long.MAX_VALUE : node.value(upper, Long.MAX_VALUE);
    }

    /** Returns the reason for which there is no length; null when there is one. */
    @Nullable
    Contradiction contradiction() {
        Schema shortest = strictest(lower);
        Schema longest = strictest(upper);
        if (shortest != null && longest != null && least() > most()) {
            return Contradiction.range(
                    new Demand(shortest, lower),
                    new Demand(longest, upper),
                    lower.keyword() + " " + least() + " is greater than " + upper.keyword() + " " + most());
        }
        return lower == Keywords.MIN_LENGTH ? ofFormat(shortest, longest) : null;
    }

    private @Nullable Contradiction ofFormat(@Nullable Schema shortest, @Nullable Schema longest) {
        for (Schema node : nodes) {
            String format = node.format();
            long[] lengths = format == null ? null : FORMATS.get(format);
            if (lengths == null) {
                continue;
            }
            Demand demand = new Demand(node, Keywords.FORMAT);
            if (longest != null && most() < lengths[0]) {
                return Contradiction.range(
                        demand,
                        new Demand(longest, upper),
                        "a " + format + " has at least " + lengths[0] + " characters, more than maxLength " + most());
            }
            if (shortest != null && lengths[1] > 0 && least() > lengths[1]) {
                return Contradiction.range(
                        demand,
                        new Demand(shortest, lower),
                        "a " + format + " has at most " + lengths[1] + " characters, fewer than minLength " + least());
            }
        }
        return null;
    }
}
