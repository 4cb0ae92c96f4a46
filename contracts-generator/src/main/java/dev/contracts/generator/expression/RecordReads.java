package dev.contracts.generator.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.type.FormatType;
import dev.contracts.model.type.IntegerType;
import dev.contracts.model.type.IntegerType.Width;
import dev.contracts.model.type.ListType;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.NumberType;
import dev.contracts.model.type.TimestampType;
import dev.contracts.model.type.TimestampType.Form;
import dev.contracts.model.type.Type;
import dev.contracts.runtime.function.RecordValues;
import org.jspecify.annotations.Nullable;

/** Values of records that rules see as something else: a date, a UUID and the like as their text, a decimal as a double. */
public final class RecordReads {
    private static final ClassName RECORD_VALUES = ClassName.get(RecordValues.class);

    private RecordReads() {}

    /** Returns whether rules see a value of the type as it is in a record. */
    public static boolean areSame(Type type) {
        return conversion(type) == null;
    }

    /** Returns the method of {@link RecordValues} that gives what rules see of a value, or of the values in it; null where it is the same. */
    private static @Nullable String conversion(Type type) {
        if (type instanceof ListType list) {
            return conversion(list.element().type());
        }
        if (type instanceof MapType map) {
            return conversion(map.value().type());
        }
        if (type instanceof FormatType) {
            return "text";
        }
        if (type instanceof IntegerType integer && integer.width() != Width.LONG) {
            return integer.width() == Width.INT ? "whole" : "any";
        }
        if (type instanceof NumberType number && number.exact()) {
            return "number";
        }
        return type instanceof TimestampType moment && moment.form() != Form.INSTANT ? "moment" : null;
    }

    /** Returns the code of a value of a record as rules see it. */
    public static CodeBlock seen(CodeBlock value, Type type, ExpressionTypes types) {
        String conversion = conversion(type);
        if (conversion == null) {
            return value;
        }
        if (!(type instanceof ListType || type instanceof MapType)) {
            return CodeBlock.of("$T.$L($L)", RECORD_VALUES, conversion, value);
        }
        ParameterizedTypeName seen = (ParameterizedTypeName) types.of(ValueType.of(type));
        TypeName item = seen.typeArguments().get(seen.typeArguments().size() - 1);
        return CodeBlock.of(
                "$1T.<$2T>$3L($4L, $1T::$5L)",
                RECORD_VALUES,
                item,
                type instanceof ListType ? "list" : "map",
                value,
                conversion);
    }
}
