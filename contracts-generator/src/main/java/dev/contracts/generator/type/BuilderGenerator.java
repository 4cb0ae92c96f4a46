package dev.contracts.generator.type;

import static dev.contracts.generator.naming.ClassNames.nullable;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.naming.Component;
import dev.contracts.generator.naming.JavaNames;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.type.RecordType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The builder within a record: every field is boxed, so that a missing one is missed, a primitive too. */
final class BuilderGenerator {
    private final JavaNames bindings;

    BuilderGenerator(JavaNames bindings) {
        this.bindings = bindings;
    }

    void write(RecordType type, List<Component> components, TypeSpec.Builder record) {
        ClassName builder = bindings.of(type).nestedClass("Builder");
        record.addMethod(MethodSpec.methodBuilder("builder")
                .addJavadoc("Returns a builder in which nothing is set.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build());
        record.addMethod(toBuilder(builder, components));
        TypeSpec.Builder body = TypeSpec.classBuilder("Builder")
                .addJavadoc("Sets the components by name. Required ones must be set before {@link #build}.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addAnnotation(ClassNames.GENERATED)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        components.forEach(component -> {
            TypeName boxed = nullable(component.java().box());
            body.addField(
                    FieldSpec.builder(boxed, component.name(), Modifier.PRIVATE).build());
            body.addMethod(MethodSpec.methodBuilder(component.name())
                    .addJavadoc("Sets {@link $T#$L()}.", bindings.of(type), component.name())
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(component.java(), component.name())
                    .returns(builder)
                    .addStatement("this.$1L = $1L", component.name())
                    .addStatement("return this")
                    .build());
        });
        body.addMethod(build(type, components));
        record.addType(body.build());
    }

    private static MethodSpec toBuilder(ClassName builder, List<Component> components) {
        CodeBlock.Builder chain = CodeBlock.builder().add("return new $T()", builder);
        components.forEach(component -> chain.add(".$1L($1L)", component.name()));
        return MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("Returns a builder in which everything is set as in this record.")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement(chain.build())
                .build();
    }

    private MethodSpec build(RecordType type, List<Component> components) {
        CodeBlock arguments =
                components.stream().map(BuilderGenerator::argument).collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("build")
                .addJavadoc(
                        "Returns the record.\n\n@throws NullPointerException when a required component is not set; it is named")
                .addModifiers(Modifier.PUBLIC)
                .returns(bindings.of(type))
                .addStatement("return new $T($L)", bindings.of(type), arguments)
                .build();
    }

    private static CodeBlock argument(Component component) {
        if (component.isNullable()) {
            return CodeBlock.of("$L", component.name());
        }
        return component.isRest()
                ? CodeBlock.of("$1L == null ? $2T.of() : $1L", component.name(), ClassNames.MAP)
                : CodeBlock.of(
                        "$T.present($L, $L)", ClassNames.REQUIRE, JavaText.literal(component.json()), component.name());
    }
}
