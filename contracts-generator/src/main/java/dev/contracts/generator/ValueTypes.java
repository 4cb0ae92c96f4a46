package dev.contracts.generator;

import static dev.contracts.generator.Libraries.nullable;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.contracts.model.cel.ValueType;
import dev.contracts.model.cel.ValueType.Scalar;
import dev.contracts.model.cel.ValueTypeVisitor;

/** The Java type of a value in an expression. */
final class ValueTypes implements ValueTypeVisitor<TypeName> {
    private final JavaTypes types;

    ValueTypes(JavaTypes types) {
        this.types = types;
    }

    TypeName of(ValueType type) {
        return type.accept(this);
    }

    /** As it stands in Java: a list that was computed from numbers is an array. */
    TypeName of(Code code) {
        if (isArray(code) && code.type() instanceof ValueType.ListValue list) {
            return ArrayTypeName.of(of(list.element()));
        }
        TypeName type = of(code.type());
        return code.boxed() ? type.box() : type;
    }

    boolean isArray(Code code) {
        return code.type() instanceof ValueType.ListValue list && !code.boxed() && isNumber(list.element());
    }

    static boolean isNumber(ValueType type) {
        return type == Scalar.INT || type == Scalar.DOUBLE;
    }

    static boolean isPrimitive(ValueType type) {
        return isNumber(type) || type == Scalar.BOOL;
    }

    private TypeName argument(ValueType type, boolean isNullable) {
        TypeName boxed = of(type).box();
        return isNullable || type instanceof ValueType.AnyValue ? nullable(boxed) : boxed;
    }

    @Override
    public TypeName scalar(Scalar scalar) {
        return switch (scalar) {
            case BOOL -> TypeName.BOOLEAN;
            case INT -> TypeName.LONG;
            case DOUBLE -> TypeName.DOUBLE;
            case STRING -> Libraries.STRING;
            case TIMESTAMP -> Libraries.INSTANT;
            case DURATION -> Libraries.DURATION;
        };
    }

    @Override
    public TypeName enumValue(ValueType.EnumValue value) {
        return types.of(value.type());
    }

    @Override
    public TypeName recordValue(ValueType.RecordValue value) {
        return types.of(value.type());
    }

    @Override
    public TypeName unionValue(ValueType.UnionValue value) {
        return types.of(value.type());
    }

    @Override
    public TypeName listValue(ValueType.ListValue value) {
        return ParameterizedTypeName.get(Libraries.LIST, argument(value.element(), value.nullable()));
    }

    @Override
    public TypeName mapValue(ValueType.MapValue value) {
        return ParameterizedTypeName.get(Libraries.MAP, Libraries.STRING, argument(value.value(), value.nullable()));
    }

    @Override
    public TypeName tupleValue(ValueType.TupleValue value) {
        return types.of(value.type());
    }

    @Override
    public TypeName anyValue(ValueType.AnyValue value) {
        return Libraries.OBJECT;
    }
}
