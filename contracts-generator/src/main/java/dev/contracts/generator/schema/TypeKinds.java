package dev.contracts.generator.schema;

import dev.contracts.generator.schema.ValueSchemas.Kind;
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

/** The kind of JSON value that a type is written as; {@code NULL} for any. */
final class TypeKinds implements TypeVisitor<Kind> {
    private static final TypeKinds VISITOR = new TypeKinds();

    private TypeKinds() {}

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
    public Kind visit(FormatType type) {
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
        return switch (type.jsonType()) {
            case INTEGER -> Kind.NUMBER;
            case BOOLEAN -> Kind.BOOLEAN;
            default -> Kind.STRING;
        };
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
