package dev.contracts.model.expression;

import dev.contracts.model.expression.ValueType.AnyValue;
import dev.contracts.model.expression.ValueType.EnumValue;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.MapValue;
import dev.contracts.model.expression.ValueType.RecordValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.model.expression.ValueType.TupleValue;
import dev.contracts.model.expression.ValueType.UnionValue;
import dev.contracts.model.type.AnyType;
import dev.contracts.model.type.BooleanType;
import dev.contracts.model.type.EnumType;
import dev.contracts.model.type.FormatType;
import dev.contracts.model.type.IntegerType;
import dev.contracts.model.type.ListType;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.NumberType;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.StringType;
import dev.contracts.model.type.TimestampType;
import dev.contracts.model.type.TupleType;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.TypeVisitor;
import dev.contracts.model.type.UnionType;
import org.jspecify.annotations.Nullable;

/** Maps the model's types to those of expressions, and compares the latter. */
public final class ValueTypes {
    private ValueTypes() {}

    /** The type of a value in an expression. */
    public static ValueType of(Type type) {
        return type.accept(OfModel.INSTANCE);
    }

    /** The scalar that a value is, an enum's value being a string; null for what has parts. */
    public static @Nullable Scalar scalar(ValueType type) {
        if (type instanceof Scalar scalar) {
            return scalar;
        }
        return type.isText() ? Scalar.STRING : null;
    }

    public static boolean isNumber(ValueType type) {
        return type == Scalar.INT || type == Scalar.DOUBLE;
    }

    /** Returns whether two values may be compared: an enum's values are strings. */
    public static boolean same(ValueType left, ValueType right) {
        if (left instanceof ListValue one && right instanceof ListValue other) {
            return same(one.element(), other.element());
        }
        return left.equals(right) || (left.isText() && right.isText());
    }

    /** The type of a value that is one or the other; null when there is none. */
    public static @Nullable ValueType common(ValueType left, ValueType right) {
        if (left.equals(right)) {
            return left;
        }
        if (left.isText() && right.isText()) {
            return Scalar.STRING;
        }
        if (left instanceof ListValue one
                && right instanceof ListValue other
                && one.element().equals(other.element())) {
            return new ListValue(one.element(), one.nullable() || other.nullable());
        }
        return null;
    }

    private enum OfModel implements TypeVisitor<ValueType> {
        INSTANCE;

        @Override
        public ValueType visit(BooleanType type) {
            return Scalar.BOOL;
        }

        @Override
        public ValueType visit(IntegerType type) {
            return type.width() == IntegerType.Width.BIG ? new AnyValue() : Scalar.INT;
        }

        @Override
        public ValueType visit(NumberType type) {
            return Scalar.DOUBLE;
        }

        @Override
        public ValueType visit(StringType type) {
            return Scalar.STRING;
        }

        @Override
        public ValueType visit(FormatType type) {
            return Scalar.STRING;
        }

        @Override
        public ValueType visit(TimestampType type) {
            return Scalar.TIMESTAMP;
        }

        @Override
        public ValueType visit(AnyType type) {
            return new AnyValue();
        }

        @Override
        public ValueType visit(EnumType type) {
            return switch (type.jsonType()) {
                case INTEGER -> Scalar.INT;
                case BOOLEAN -> Scalar.BOOL;
                default -> new EnumValue(type);
            };
        }

        @Override
        public ValueType visit(ListType type) {
            return new ListValue(of(type.element().type()), type.element().nullable());
        }

        @Override
        public ValueType visit(MapType type) {
            return new MapValue(of(type.value().type()), type.value().nullable());
        }

        @Override
        public ValueType visit(TupleType type) {
            return new TupleValue(type);
        }

        @Override
        public ValueType visit(RecordType type) {
            return new RecordValue(type);
        }

        @Override
        public ValueType visit(UnionType type) {
            return new UnionValue(type);
        }
    }
}
