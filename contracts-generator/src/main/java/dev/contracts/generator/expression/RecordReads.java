package dev.contracts.generator.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.type.FormatType;
import dev.contracts.model.type.ListType;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.Type;
import dev.contracts.runtime.function.RecordValues;

/** Values of records that rules see as something else: a date, a UUID and the like as their text. */
public final class RecordReads {
    private static final ClassName RECORD_VALUES = ClassName.get(RecordValues.class);

    private RecordReads() {}

    /** Returns whether rules see a value of the type as it is in a record. */
    public static boolean areSame(Type type) {
        if (type instanceof ListType list) {
            return areSame(list.element().type());
        }
        if (type instanceof MapType map) {
            return areSame(map.value().type());
        }
        return !(type instanceof FormatType);
    }

    /** Returns the code of a value of a record as rules see it. */
    public static CodeBlock seen(CodeBlock value, Type type, ExpressionTypes types) {
        if (areSame(type)) {
            return value;
        }
        if (type instanceof FormatType) {
            return CodeBlock.of("$T.text($L)", RECORD_VALUES, value);
        }
        ParameterizedTypeName seen = (ParameterizedTypeName) types.of(ValueType.of(type));
        TypeName item = seen.typeArguments().get(seen.typeArguments().size() - 1);
        return CodeBlock.of("$T.<$T>$L($L)", RECORD_VALUES, item, type instanceof ListType ? "list" : "map", value);
    }
}
