package dev.contracts.model.type;

/**
 * A visitor with a method for each kind of type.
 *
 * @param <R> the answer
 */
public interface TypeVisitor<R> {
    R visit(BooleanType type);

    R visit(IntegerType type);

    R visit(NumberType type);

    R visit(StringType type);

    R visit(TimestampType type);

    R visit(FormatType type);

    R visit(AnyType type);

    R visit(EnumType type);

    R visit(ListType type);

    R visit(MapType type);

    R visit(TupleType type);

    R visit(RecordType type);

    R visit(UnionType type);
}
