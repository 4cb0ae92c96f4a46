package dev.contracts.generator;

import static dev.contracts.generator.Libraries.nullable;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.contracts.model.AnyType;
import dev.contracts.model.BooleanType;
import dev.contracts.model.EnumType;
import dev.contracts.model.Field;
import dev.contracts.model.IntegerType;
import dev.contracts.model.ListType;
import dev.contracts.model.MapType;
import dev.contracts.model.NumberType;
import dev.contracts.model.RecordType;
import dev.contracts.model.StringType;
import dev.contracts.model.TimestampType;
import dev.contracts.model.TupleType;
import dev.contracts.model.Type;
import dev.contracts.model.TypeUse;
import dev.contracts.model.TypeVisitor;
import dev.contracts.model.UnionType;

/** The Java type of a model type: a primitive where there is one. */
final class JavaTypes implements TypeVisitor<TypeName> {
    private final Bindings bindings;

    JavaTypes(Bindings bindings) {
        this.bindings = bindings;
    }

    /** The type of a record component. */
    TypeName of(Field field) {
        return isNullable(field) ? nullable(of(field.type()).box()) : of(field.type());
    }

    TypeName of(Type type) {
        return type.accept(this);
    }

    /** As the argument of a {@code List} or {@code Map}. */
    TypeName argument(TypeUse use) {
        TypeName boxed = of(use.type()).box();
        return isNullable(use) ? nullable(boxed) : boxed;
    }

    /** Null stands for JSON null, and for a property that is absent. */
    static boolean isNullable(Field field) {
        return field.optional() || field.type() instanceof AnyType;
    }

    static boolean isNullable(TypeUse use) {
        return use.nullable() || use.type() instanceof AnyType;
    }

    @Override
    public TypeName visit(BooleanType type) {
        return TypeName.BOOLEAN;
    }

    @Override
    public TypeName visit(IntegerType type) {
        return TypeName.LONG;
    }

    @Override
    public TypeName visit(NumberType type) {
        return TypeName.DOUBLE;
    }

    @Override
    public TypeName visit(StringType type) {
        return Libraries.STRING;
    }

    @Override
    public TypeName visit(TimestampType type) {
        return Libraries.INSTANT;
    }

    @Override
    public TypeName visit(AnyType type) {
        return Libraries.OBJECT;
    }

    @Override
    public TypeName visit(EnumType type) {
        return bindings.of(type);
    }

    @Override
    public TypeName visit(ListType type) {
        return ParameterizedTypeName.get(Libraries.LIST, argument(type.element()));
    }

    @Override
    public TypeName visit(MapType type) {
        return ParameterizedTypeName.get(Libraries.MAP, Libraries.STRING, argument(type.value()));
    }

    @Override
    public TypeName visit(TupleType type) {
        return ParameterizedTypeName.get(Libraries.LIST, nullable(Libraries.OBJECT));
    }

    @Override
    public TypeName visit(RecordType type) {
        return bindings.of(type);
    }

    @Override
    public TypeName visit(UnionType type) {
        return bindings.of(type);
    }
}
