package dev.contracts.model.expression;

import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.MapValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.model.expression.ValueType.TupleValue;
import dev.contracts.runtime.function.OperandKind;
import dev.contracts.runtime.function.Overload;
import dev.contracts.runtime.function.RuleFunction;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types of an expression that a function takes and gives. */
public final class OperandTypes {
    private static final Set<Scalar> ORDERED = EnumSet.complementOf(EnumSet.of(Scalar.BOOL));

    private OperandTypes() {}

    /** Returns whether arguments fit an overload, whether or not a list may have items that are null. */
    public static boolean fit(Overload overload, List<Node> arguments) {
        if (overload.operands().size() != arguments.size()) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            ValueType first = arguments.get(0).type();
            if (!fits(overload.operands().get(i), arguments.get(i).type(), first)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the first overload that arguments fit. */
    public static Optional<Overload> fitting(RuleFunction function, List<Node> arguments) {
        return function.overloads().stream()
                .filter(overload -> fit(overload, arguments))
                .findFirst();
    }

    /** @param first the type of the call's first argument, which settles {@link OperandKind#SAME_LIST} */
    private static boolean fits(OperandKind kind, ValueType argument, ValueType first) {
        return switch (kind) {
            case ANY -> true;
            case LIST -> argument instanceof ListValue || argument instanceof TupleValue;
            case MAP -> argument instanceof MapValue;
            case LIST_OF_INTS -> isListOf(argument, EnumSet.of(Scalar.INT));
            case LIST_OF_DOUBLES -> isListOf(argument, EnumSet.of(Scalar.DOUBLE));
            case LIST_OF_ORDERED -> isListOf(argument, ORDERED);
            case LIST_OF_SCALARS -> isListOf(argument, EnumSet.allOf(Scalar.class));
            case SAME_LIST ->
                argument instanceof ListValue that
                        && first instanceof ListValue list
                        && ValueTypes.same(that.element(), list.element());
            case ELEMENT -> false;
            default -> ValueTypes.scalar(argument) == scalar(kind);
        };
    }

    private static boolean isListOf(ValueType argument, Set<Scalar> allowed) {
        if (!(argument instanceof ListValue list)) {
            return false;
        }
        Scalar element = ValueTypes.scalar(list.element());
        return element != null && allowed.contains(element);
    }

    /** Returns the type of a call's result. */
    public static ValueType result(Overload overload, List<Node> arguments) {
        Scalar scalar = scalar(overload.result());
        if (scalar != null) {
            return scalar;
        }
        if (arguments.get(0).type() instanceof ListValue list) {
            return list.element();
        }
        throw new IllegalStateException(
                overload.id() + " has no result for " + arguments.get(0).type());
    }

    /** Returns the type of a value without parts; null for any other kind. */
    private static @Nullable Scalar scalar(OperandKind kind) {
        return switch (kind) {
            case BOOL -> Scalar.BOOL;
            case INT -> Scalar.INT;
            case DOUBLE -> Scalar.DOUBLE;
            case STRING, ORDER, UNIT, PATTERN -> Scalar.STRING;
            case TIMESTAMP -> Scalar.TIMESTAMP;
            case DURATION -> Scalar.DURATION;
            default -> null;
        };
    }
}
