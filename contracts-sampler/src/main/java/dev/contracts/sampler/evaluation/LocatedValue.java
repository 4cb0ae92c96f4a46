package dev.contracts.sampler.evaluation;

import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.AnyValue;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.model.expression.ValueType.TupleValue;
import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.json.JsonTrees;
import dev.contracts.sampler.tree.InstancePointer;
import dev.contracts.sampler.tree.InstanceTrees;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The value of an expression, and where it was read.
 *
 * @param value a value of {@link dev.contracts.runtime.function.RuleValues}; a list is one of these, an object a tree
 * @param place in the payload that is being made; null for what was computed or comes from elsewhere, and cannot be set
 */
public record LocatedValue(Object value, @Nullable InstancePointer place) {
    /** JSON's null. */
    public static final Object NULL = new Object();

    public LocatedValue {
        Objects.requireNonNull(value, "value");
    }

    public static LocatedValue computed(Object value) {
        return new LocatedValue(value, null);
    }

    /** A value of a tree as rules see it through its type. @throws RuleError when it is not there */
    static LocatedValue of(@Nullable Object tree, ValueType type, @Nullable InstancePointer place) {
        if (tree == InstanceTrees.ABSENT) {
            throw new RuleError("it is absent");
        }
        if (tree == null) {
            return new LocatedValue(NULL, place);
        }
        if (tree instanceof List<?> list) {
            ValueType element = type instanceof ListValue typed ? typed.element() : new AnyValue();
            List<LocatedValue> elements = new ArrayList<>(list.size());
            for (int i = 0; i < list.size(); i++) {
                elements.add(of(list.get(i), element, place == null ? null : place.then(i)));
            }
            return new LocatedValue(elements, place);
        }
        if (tree instanceof Number number && type == Scalar.INT) {
            return new LocatedValue(
                    number instanceof Long
                            ? number
                            : (Object) JsonTrees.decimal(number).longValueExact(),
                    place);
        }
        if (tree instanceof Number number && type == Scalar.DOUBLE) {
            return new LocatedValue(number.doubleValue(), place);
        }
        if (tree instanceof String text && type == Scalar.TIMESTAMP) {
            return new LocatedValue(Formats.instant(text), place);
        }
        return new LocatedValue(tree, place);
    }

    /** The same value, whose type is known only now: an element of a tuple. */
    LocatedValue as(ValueType type) {
        return value == NULL || value instanceof List<?> || type instanceof TupleValue ? this : of(value, type, place);
    }

    boolean isTrue() {
        return Boolean.TRUE.equals(value);
    }

    /** @throws RuleError when it is no list */
    @SuppressWarnings("unchecked") // of() and the macros make lists of nothing else
    public List<LocatedValue> elements() {
        if (value instanceof List<?> list) {
            return (List<LocatedValue>) list;
        }
        throw new RuleError("not a list");
    }

    /** The value without places. */
    public Object plain() {
        if (value instanceof List<?>) {
            List<Object> plain = new ArrayList<>();
            elements().forEach(element -> plain.add(element.plain()));
            return plain;
        }
        return value;
    }
}
