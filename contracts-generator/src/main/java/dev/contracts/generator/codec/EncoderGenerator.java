package dev.contracts.generator.codec;

import static dev.contracts.generator.naming.ClassNames.JSON_NAME;
import static dev.contracts.generator.naming.ClassNames.JSON_WRITER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.naming.Component;
import dev.contracts.generator.naming.JavaNames;
import dev.contracts.generator.naming.JavaTypes;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.ContractModel;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.model.type.AnyType;
import dev.contracts.model.type.BooleanType;
import dev.contracts.model.type.EnumType;
import dev.contracts.model.type.FormatType;
import dev.contracts.model.type.IntegerType;
import dev.contracts.model.type.ListType;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.NominalType;
import dev.contracts.model.type.NumberType;
import dev.contracts.model.type.Property;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.StringType;
import dev.contracts.model.type.TimestampType;
import dev.contracts.model.type.TimestampType.Form;
import dev.contracts.model.type.TupleType;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.TypeUse;
import dev.contracts.model.type.TypeVisitor;
import dev.contracts.model.type.UnionType;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Records become JSON: one class with one method for each record and union of a contract. */
public final class EncoderGenerator {
    private final JavaNames bindings;
    private final JavaTypes types;
    private final ContractModel contract;
    private int depth;

    public EncoderGenerator(JavaNames bindings, ContractModel contract) {
        this.bindings = bindings;
        this.types = new JavaTypes(bindings);
        this.contract = contract;
    }

    public TypeSpec.Builder write(NominalType type) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("encode")
                .addModifiers(Modifier.STATIC)
                .addParameter(bindings.of(type), "value")
                .addParameter(JSON_WRITER, "out");
        TypeSpec.Builder encoder = TypeSpec.classBuilder(bindings.encoder(contract, type))
                .addModifiers(Modifier.FINAL)
                .addAnnotation(ClassNames.GENERATED)
                .addJavadoc("Encodes {@link $T} as JSON, in the order of the schema.", bindings.of(type));
        if (type instanceof RecordType record) {
            Map<String, String> names = names(record);
            record.fields()
                    .forEach(field ->
                            encoder.addField(name(Objects.requireNonNull(names.get(field.name())), field.name())));
            record(record, names, method);
        } else if (type instanceof UnionType union) {
            union(union, method);
        }
        return encoder.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(method.build());
    }

    /** The constants that hold the names of properties, by name. */
    private static Map<String, String> names(RecordType type) {
        return Identifiers.distinct(type.fields().stream().map(Property::name).toList(), Identifiers::constant);
    }

    private static FieldSpec name(String constant, String json) {
        return FieldSpec.builder(JSON_NAME, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", JSON_NAME, JavaText.literal(json))
                .build();
    }

    private void record(RecordType type, Map<String, String> names, MethodSpec.Builder method) {
        Map<String, Component> components = Component.of(type, bindings).stream()
                .filter(component -> !component.isRest())
                .collect(Collectors.toMap(Component::json, component -> component));
        method.addStatement("out.beginObject()");
        for (Property field : type.fields()) {
            Component component = components.get(field.name());
            String name = names.get(field.name());
            if (component == null) {
                RecordType.UnionTag tag = type.tag();
                if (tag != null) {
                    Object value = tag.union().tagType().json(tag.value());
                    method.addStatement("out.name($L).value($L)", name, JavaText.scalar(value));
                }
                continue;
            }
            CodeBlock value = CodeBlock.of("value.$L()", component.name());
            if (component.isOptional()) {
                method.beginControlFlow("if ($L != null)", value);
                method.addCode(named(name, statements(value, field.type())));
                method.endControlFlow();
            } else {
                method.addCode(named(name, statements(value, field.use())));
            }
        }
        MapType rest = type.additional();
        if (rest != null) {
            method.addCode(properties(CodeBlock.of("value.$L()", type.additionalName()), rest));
        }
        method.addStatement("out.endObject()");
    }

    /** Writes a name and a value, in one statement if the value takes only one. */
    private static CodeBlock named(@Nullable String name, CodeBlock value) {
        String text = value.toString();
        boolean chained = text.startsWith("out.") && text.indexOf('\n') == text.length() - 1;
        return chained
                ? CodeBlock.of("out.name($L)$L", name, text.substring("out".length()))
                : CodeBlock.builder()
                        .addStatement("out.name($L)", name)
                        .add(value)
                        .build();
    }

    private void union(UnionType type, MethodSpec.Builder method) {
        method.beginControlFlow("switch (value.$L())", bindings.accessor(type, type.tag()));
        type.variants()
                .forEach((tag, variant) -> method.addStatement(
                        "case $L -> $T.encode(($T) value, out)",
                        type.tagType().constant(tag),
                        encoder(variant),
                        bindings.of(variant)));
        method.endControlFlow();
    }

    /** The method that writes values of a contract's root type. */
    public CodeBlock root(CodeBlock value) {
        return statements(value, contract.use());
    }

    private CodeBlock statements(CodeBlock value, TypeUse use) {
        if (!use.nullable()) {
            return statements(value, use.type());
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L == null)", value)
                .addStatement("out.nullValue()")
                .nextControlFlow("else")
                .add(statements(value, use.type()))
                .endControlFlow()
                .build();
    }

    private CodeBlock statements(CodeBlock value, Type type) {
        return type.accept(new Statements(value));
    }

    private CodeBlock properties(CodeBlock value, MapType type) {
        TypeName entry = ParameterizedTypeName.get(
                ClassName.get(Map.Entry.class), ClassNames.STRING, types.argument(type.value()));
        String name = "entry" + suffix();
        depth++;
        CodeBlock body = CodeBlock.builder()
                .beginControlFlow("for ($T $L : $L.entrySet())", entry, name, value)
                .addStatement("out.name($L.getKey())", name)
                .add(statements(CodeBlock.of("$L.getValue()", name), type.value()))
                .endControlFlow()
                .build();
        depth--;
        return body;
    }

    private ClassName encoder(NominalType type) {
        return bindings.encoder(contract, type);
    }

    private String suffix() {
        return depth == 0 ? "" : String.valueOf(depth + 1);
    }

    /** The statements that write one value that is not null. */
    private final class Statements implements TypeVisitor<CodeBlock> {
        private final CodeBlock value;

        Statements(CodeBlock value) {
            this.value = value;
        }

        private CodeBlock statement(String format, Object... arguments) {
            return CodeBlock.builder().addStatement(format, arguments).build();
        }

        @Override
        public CodeBlock visit(BooleanType type) {
            return statement("out.value($L)", value);
        }

        @Override
        public CodeBlock visit(IntegerType type) {
            return statement("out.value($L)", value);
        }

        @Override
        public CodeBlock visit(NumberType type) {
            return statement("out.value($L)", value);
        }

        @Override
        public CodeBlock visit(StringType type) {
            return statement("out.value($L)", value);
        }

        @Override
        public CodeBlock visit(FormatType type) {
            return statement("out.formatted($L)", value);
        }

        @Override
        public CodeBlock visit(TimestampType type) {
            return statement(type.form() == Form.TEXT ? "out.value($L)" : "out.timestamp($L)", value);
        }

        @Override
        public CodeBlock visit(AnyType type) {
            return statement("out.tree($L)", value);
        }

        @Override
        public CodeBlock visit(EnumType type) {
            return statement("out.value($L.json())", value);
        }

        @Override
        public CodeBlock visit(TupleType type) {
            return statement("out.tree($L)", value);
        }

        @Override
        public CodeBlock visit(RecordType type) {
            return statement("$T.encode($L, out)", encoder(type), value);
        }

        @Override
        public CodeBlock visit(UnionType type) {
            return statement("$T.encode($L, out)", encoder(type), value);
        }

        @Override
        public CodeBlock visit(ListType type) {
            String element = "item" + suffix();
            depth++;
            CodeBlock body = CodeBlock.builder()
                    .addStatement("out.beginArray()")
                    .beginControlFlow("for ($T $L : $L)", types.argument(type.element()), element, value)
                    .add(statements(CodeBlock.of("$L", element), type.element()))
                    .endControlFlow()
                    .addStatement("out.endArray()")
                    .build();
            depth--;
            return body;
        }

        @Override
        public CodeBlock visit(MapType type) {
            return CodeBlock.builder()
                    .addStatement("out.beginObject()")
                    .add(properties(value, type))
                    .addStatement("out.endObject()")
                    .build();
        }
    }
}
