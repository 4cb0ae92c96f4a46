package dev.contracts.generator.expression;

import static dev.contracts.generator.naming.ClassNames.nullable;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.naming.JavaTypes;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.model.expression.ValueTypeVisitor;

/** The Java type of a value in an expression. */
public final class ExpressionTypes implements ValueTypeVisitor<TypeName> {
    private final JavaTypes types;

    public ExpressionTypes(JavaTypes types) {
        this.types = types;
    }

    public TypeName of(ValueType type) {
        return type.accept(this);
    }

    /** Returns the type in Java: a list that was computed from numbers is an array. */
    public TypeName of(JavaExpression code) {
        if (isArray(code) && code.type() instanceof ValueType.ListValue list) {
            return ArrayTypeName.of(of(list.element()));
        }
        TypeName type = of(code.type());
        return code.boxed() ? type.box() : type;
    }

    boolean isArray(JavaExpression code) {
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
            case STRING -> ClassNames.STRING;
            case TIMESTAMP -> ClassNames.INSTANT;
            case DURATION -> ClassNames.DURATION;
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
        return ParameterizedTypeName.get(ClassNames.LIST, argument(value.element(), value.nullable()));
    }

    @Override
    public TypeName mapValue(ValueType.MapValue value) {
        return ParameterizedTypeName.get(ClassNames.MAP, ClassNames.STRING, argument(value.value(), value.nullable()));
    }

    @Override
    public TypeName tupleValue(ValueType.TupleValue value) {
        return types.of(value.type());
    }

    @Override
    public TypeName anyValue(ValueType.AnyValue value) {
        return ClassNames.OBJECT;
    }
}
