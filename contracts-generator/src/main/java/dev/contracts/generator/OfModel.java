package dev.contracts.generator;

import dev.contracts.model.AnyType;
import dev.contracts.model.BooleanType;
import dev.contracts.model.EnumType;
import dev.contracts.model.IntegerType;
import dev.contracts.model.ListType;
import dev.contracts.model.MapType;
import dev.contracts.model.NumberType;
import dev.contracts.model.RecordType;
import dev.contracts.model.StringType;
import dev.contracts.model.TimestampType;
import dev.contracts.model.TupleType;
import dev.contracts.model.TypeVisitor;
import dev.contracts.model.UnionType;
import dev.contracts.model.cel.ValueType;
import dev.contracts.model.cel.ValueType.Scalar;

/** What an expression sees of a type. */
final class OfModel implements TypeVisitor<ValueType> {
    @Override
    public ValueType visit(BooleanType type) {
        return Scalar.BOOL;
    }

    @Override
    public ValueType visit(IntegerType type) {
        return Scalar.INT;
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
    public ValueType visit(TimestampType type) {
        return Scalar.TIMESTAMP;
    }

    @Override
    public ValueType visit(AnyType type) {
        return new ValueType.AnyValue();
    }

    @Override
    public ValueType visit(EnumType type) {
        return new ValueType.EnumValue(type);
    }

    @Override
    public ValueType visit(ListType type) {
        return new ValueType.ListValue(
                ValueTypes.of(type.element()), type.element().nullable());
    }

    @Override
    public ValueType visit(MapType type) {
        return new ValueType.MapValue(ValueTypes.of(type.value()), type.value().nullable());
    }

    @Override
    public ValueType visit(TupleType type) {
        return new ValueType.TupleValue(type);
    }

    @Override
    public ValueType visit(RecordType type) {
        return new ValueType.RecordValue(type);
    }

    @Override
    public ValueType visit(UnionType type) {
        return new ValueType.UnionValue(type);
    }
}
