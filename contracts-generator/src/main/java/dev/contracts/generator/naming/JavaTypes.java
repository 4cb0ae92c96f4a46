package dev.contracts.generator.naming;

import static dev.contracts.generator.naming.ClassNames.nullable;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.contracts.model.type.AnyType;
import dev.contracts.model.type.BooleanType;
import dev.contracts.model.type.EnumType;
import dev.contracts.model.type.FormatType;
import dev.contracts.model.type.IntegerType;
import dev.contracts.model.type.ListType;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.NumberType;
import dev.contracts.model.type.Property;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.StringType;
import dev.contracts.model.type.TimestampType;
import dev.contracts.model.type.TupleType;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.TypeUse;
import dev.contracts.model.type.TypeVisitor;
import dev.contracts.model.type.UnionType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;

/** The Java type of a model type: a primitive where there is one. */
public final class JavaTypes implements TypeVisitor<TypeName> {
    private final JavaNames bindings;

    public JavaTypes(JavaNames bindings) {
        this.bindings = bindings;
    }

    /** The type of a record component. */
    public TypeName of(Property field) {
        return isNullable(field) ? nullable(of(field.type()).box()) : of(field.type());
    }

    public TypeName of(Type type) {
        return type.accept(this);
    }

    /** Returns the type as the argument of a {@code List} or {@code Map}. */
    public TypeName argument(TypeUse use) {
        TypeName boxed = of(use.type()).box();
        return isNullable(use) ? nullable(boxed) : boxed;
    }

    /** Null stands for JSON null, and for a property that is absent. */
    public static boolean isNullable(Property field) {
        return field.optional() || field.type() instanceof AnyType;
    }

    public static boolean isNullable(TypeUse use) {
        return use.nullable() || use.type() instanceof AnyType;
    }

    @Override
    public TypeName visit(BooleanType type) {
        return TypeName.BOOLEAN;
    }

    @Override
    public TypeName visit(IntegerType type) {
        return switch (type.width()) {
            case LONG -> TypeName.LONG;
            case INT -> TypeName.INT;
            case BIG -> ClassName.get(BigInteger.class);
        };
    }

    @Override
    public TypeName visit(NumberType type) {
        return type.exact() ? ClassName.get(BigDecimal.class) : TypeName.DOUBLE;
    }

    @Override
    public TypeName visit(StringType type) {
        return ClassNames.STRING;
    }

    @Override
    public TypeName visit(FormatType type) {
        return ClassName.get(type.format().type());
    }

    @Override
    public TypeName visit(TimestampType type) {
        return switch (type.form()) {
            case INSTANT -> ClassNames.INSTANT;
            case OFFSET -> ClassName.get(OffsetDateTime.class);
            case TEXT -> ClassNames.STRING;
        };
    }

    @Override
    public TypeName visit(AnyType type) {
        return ClassNames.OBJECT;
    }

    @Override
    public TypeName visit(EnumType type) {
        return bindings.of(type);
    }

    @Override
    public TypeName visit(ListType type) {
        return ParameterizedTypeName.get(ClassNames.LIST, argument(type.element()));
    }

    @Override
    public TypeName visit(MapType type) {
        return ParameterizedTypeName.get(ClassNames.MAP, ClassNames.STRING, argument(type.value()));
    }

    @Override
    public TypeName visit(TupleType type) {
        return ParameterizedTypeName.get(ClassNames.LIST, nullable(ClassNames.OBJECT));
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
