package dev.contracts.model.expression;

/**
 * A visitor with a method for each kind of {@link ValueType}.
 *
 * @param <R> the answer
 */
public interface ValueTypeVisitor<R> {
    R scalar(ValueType.Scalar type);

    R enumValue(ValueType.EnumValue type);

    R recordValue(ValueType.RecordValue type);

    R unionValue(ValueType.UnionValue type);

    R listValue(ValueType.ListValue type);

    R mapValue(ValueType.MapValue type);

    R tupleValue(ValueType.TupleValue type);

    R anyValue(ValueType.AnyValue type);
}
