package dev.contracts.generator;

import dev.contracts.generator.Spot.Kind;
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
import dev.contracts.model.Type;
import dev.contracts.model.TypeVisitor;
import dev.contracts.model.UnionType;

/** The kind of JSON value that a type is written as; {@code NULL} for any. */
final class BoundKind implements TypeVisitor<Kind> {
    private static final BoundKind VISITOR = new BoundKind();

    private BoundKind() {}

    static Kind of(Type type) {
        return type.accept(VISITOR);
    }

    @Override
    public Kind visit(BooleanType type) {
        return Kind.BOOLEAN;
    }

    @Override
    public Kind visit(IntegerType type) {
        return Kind.NUMBER;
    }

    @Override
    public Kind visit(NumberType type) {
        return Kind.NUMBER;
    }

    @Override
    public Kind visit(StringType type) {
        return Kind.STRING;
    }

    @Override
    public Kind visit(TimestampType type) {
        return Kind.STRING;
    }

    @Override
    public Kind visit(AnyType type) {
        return Kind.NULL;
    }

    @Override
    public Kind visit(EnumType type) {
        return Kind.STRING;
    }

    @Override
    public Kind visit(ListType type) {
        return Kind.ARRAY;
    }

    @Override
    public Kind visit(MapType type) {
        return Kind.OBJECT;
    }

    @Override
    public Kind visit(TupleType type) {
        return Kind.ARRAY;
    }

    @Override
    public Kind visit(RecordType type) {
        return Kind.OBJECT;
    }

    @Override
    public Kind visit(UnionType type) {
        return Kind.OBJECT;
    }
}
