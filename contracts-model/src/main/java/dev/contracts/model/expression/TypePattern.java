package dev.contracts.model.expression;

import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.MapValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.model.expression.ValueType.TupleValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a parameter of a function takes, or what its result is. */
public enum TypePattern {
    BOOL(Scalar.BOOL),
    INT(Scalar.INT),
    DOUBLE(Scalar.DOUBLE),
    STRING(Scalar.STRING),
    TIMESTAMP(Scalar.TIMESTAMP),
    DURATION(Scalar.DURATION),
    /** A list of whatever, a tuple included. */
    A_LIST("a list"),
    A_MAP("a map"),
    LIST_OF_NUMBERS("a list of int or of double"),
    LIST_OF_ORDERED("a list of int, double, string, timestamp or duration"),
    LIST_OF_SCALARS("a list of int, double, string, timestamp, duration or bool"),
    /** A list of what the first argument is a list of. */
    SAME_LIST("a list of the same type"),
    /** As a result: what the first argument is a list of. */
    THE_ELEMENT("an element");

    private static final Set<Scalar> ORDERED = EnumSet.complementOf(EnumSet.of(Scalar.BOOL));
    private static final Set<Scalar> NUMBERS = EnumSet.of(Scalar.INT, Scalar.DOUBLE);

    private final @Nullable Scalar scalar;
    private final String shown;

    TypePattern(Scalar scalar) {
        this.scalar = scalar;
        this.shown = scalar.toString();
    }

    TypePattern(String shown) {
        this.scalar = null;
        this.shown = shown;
    }

    /** Whether an argument fits; the first argument of the call settles {@link #SAME_LIST}. */
    public boolean fits(ValueType argument, ValueType first) {
        return switch (this) {
            case A_LIST -> argument instanceof ListValue || argument instanceof TupleValue;
            case A_MAP -> argument instanceof MapValue;
            case LIST_OF_NUMBERS -> isListOf(argument, NUMBERS);
            case LIST_OF_ORDERED -> isListOf(argument, ORDERED);
            case LIST_OF_SCALARS -> isListOf(argument, EnumSet.allOf(Scalar.class));
            case SAME_LIST ->
                argument instanceof ListValue that
                        && first instanceof ListValue list
                        && ValueTypes.same(that.element(), list.element());
            case THE_ELEMENT -> false;
            default -> ValueTypes.scalar(argument) == scalar;
        };
    }

    /** The result's type. */
    public ValueType result(List<Node> arguments) {
        if (scalar != null) {
            return scalar;
        }
        if (arguments.get(0).type() instanceof ListValue list) {
            return list.element();
        }
        throw new IllegalStateException(this + " is no result");
    }

    private static boolean isListOf(ValueType argument, Set<Scalar> allowed) {
        if (!(argument instanceof ListValue list)) {
            return false;
        }
        Scalar element = ValueTypes.scalar(list.element());
        return element != null && allowed.contains(element);
    }

    @Override
    public String toString() {
        return shown;
    }
}
