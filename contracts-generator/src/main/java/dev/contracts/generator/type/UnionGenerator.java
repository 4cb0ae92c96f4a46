package dev.contracts.generator.type;

import static dev.contracts.generator.naming.ClassNames.jackson;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.naming.JavaNames;
import dev.contracts.generator.naming.JavaTypes;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.type.Property;
import dev.contracts.model.type.UnionType;
import javax.lang.model.element.Modifier;

/** Objects that a constant property tells apart become a sealed interface; each variant is a record. */
public final class UnionGenerator {
    private final JavaNames bindings;
    private final JavaTypes types;

    public UnionGenerator(JavaNames bindings) {
        this.bindings = bindings;
        this.types = new JavaTypes(bindings);
    }

    public TypeSpec.Builder write(UnionType type) {
        String description = type.schema().description();
        TypeSpec.Builder union = TypeSpec.interfaceBuilder(bindings.of(type))
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc("$L", JavaText.javadoc(description.isEmpty() ? "One of several objects." : description))
                .addAnnotation(ClassNames.GENERATED)
                .addAnnotation(typeInfo(type))
                .addAnnotation(subTypes(type));
        type.variants().values().forEach(variant -> union.addPermittedSubclass(bindings.of(variant)));
        union.addMethod(MethodSpec.methodBuilder(bindings.accessor(type, type.tag()))
                .addJavadoc("Returns which of the variants this is.")
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(bindings.of(type.tagType()))
                .build());
        for (Property field : type.sharedFields()) {
            if (!field.name().equals(type.tag())) {
                union.addMethod(MethodSpec.methodBuilder(bindings.accessor(type, field.name()))
                        .addJavadoc(
                                "$L",
                                JavaText.javadoc(
                                        field.description().isEmpty()
                                                ? "The property " + field.name() + "."
                                                : field.description()))
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(types.of(field))
                        .build());
            }
        }
        return union;
    }

    /** Jackson writes a tag as a string unless it is a property of the variant. */
    private AnnotationSpec typeInfo(UnionType type) {
        boolean isText = type.tagType().isText();
        return AnnotationSpec.builder(jackson("JsonTypeInfo"))
                .addMember("use", "$T.NAME", jackson("JsonTypeInfo").nestedClass("Id"))
                .addMember(
                        "include",
                        isText ? "$T.PROPERTY" : "$T.EXISTING_PROPERTY",
                        jackson("JsonTypeInfo").nestedClass("As"))
                .addMember("property", "$L", JavaText.literal(type.tag()))
                .build();
    }

    private AnnotationSpec subTypes(UnionType type) {
        AnnotationSpec.Builder all = AnnotationSpec.builder(jackson("JsonSubTypes"));
        type.variants()
                .forEach((value, variant) -> all.addMember(
                        "value",
                        CodeBlock.of(
                                "@$T(value = $T.class, name = $L)",
                                jackson("JsonSubTypes").nestedClass("Type"),
                                bindings.of(variant),
                                JavaText.literal(value))));
        return all.build();
    }
}
