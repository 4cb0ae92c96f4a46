package dev.contracts.sampler;

import dev.contracts.json.JsonTrees;
import dev.contracts.model.cel.ValueType;
import dev.contracts.model.cel.ValueType.AnyValue;
import dev.contracts.model.cel.ValueType.ListValue;
import dev.contracts.model.cel.ValueType.Scalar;
import dev.contracts.model.cel.ValueType.TupleValue;
import dev.contracts.runtime.Formats;
import dev.contracts.runtime.RuleError;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The value of an expression, and where it was read.
 *
 * @param value a value of {@link dev.contracts.explain.Operations}; a list is one of these, an object a tree
 * @param place in the payload that is being made; null for what was computed or comes from elsewhere, and cannot be set
 */
record Found(Object value, @Nullable Place place) {
    /** JSON's null. */
    static final Object NULL = new Object();

    Found {
        Objects.requireNonNull(value, "value");
    }

    static Found computed(Object value) {
        return new Found(value, null);
    }

    /** A value of a tree as rules see it through its type. @throws RuleError when it is not there */
    static Found of(@Nullable Object tree, ValueType type, @Nullable Place place) {
        if (tree == Trees.ABSENT) {
            throw new RuleError("it is absent");
        }
        if (tree == null) {
            return new Found(NULL, place);
        }
        if (tree instanceof List<?> list) {
            ValueType element = type instanceof ListValue typed ? typed.element() : new AnyValue();
            List<Found> elements = new ArrayList<>(list.size());
            for (int i = 0; i < list.size(); i++) {
                elements.add(of(list.get(i), element, place == null ? null : place.then(i)));
            }
            return new Found(elements, place);
        }
        if (tree instanceof Number number && type == Scalar.INT) {
            return new Found(
                    number instanceof Long
                            ? number
                            : (Object) JsonTrees.decimal(number).longValueExact(),
                    place);
        }
        if (tree instanceof Number number && type == Scalar.DOUBLE) {
            return new Found(number.doubleValue(), place);
        }
        if (tree instanceof String text && type == Scalar.TIMESTAMP) {
            return new Found(Formats.instant(text), place);
        }
        return new Found(tree, place);
    }

    /** The same value, whose type is known only now: an element of a tuple. */
    Found as(ValueType type) {
        return value == NULL || value instanceof List<?> || type instanceof TupleValue ? this : of(value, type, place);
    }

    boolean isTrue() {
        return Boolean.TRUE.equals(value);
    }

    /** @throws RuleError when it is no list */
    @SuppressWarnings("unchecked") // of() and the macros make lists of nothing else
    List<Found> elements() {
        if (value instanceof List<?> list) {
            return (List<Found>) list;
        }
        throw new RuleError("not a list");
    }

    /** The value without places. */
    Object plain() {
        if (value instanceof List<?>) {
            List<Object> plain = new ArrayList<>();
            elements().forEach(element -> plain.add(element.plain()));
            return plain;
        }
        return value;
    }
}
