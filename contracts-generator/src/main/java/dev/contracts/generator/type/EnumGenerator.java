package dev.contracts.generator.type;

import static dev.contracts.generator.naming.ClassNames.STRING;
import static dev.contracts.generator.naming.ClassNames.jackson;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.naming.JavaNames;
import dev.contracts.generator.source.JavaDiagnostics;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.type.EnumType;
import dev.contracts.runtime.constraint.SchemaType;
import javax.lang.model.element.Modifier;

/** A closed list of strings, integers or booleans becomes an enum whose constants know their values in JSON. */
public final class EnumGenerator {
    /** Above, the static initialiser of the enum outgrows the 64 KB that a method may have. */
    private static final int MOST = 2_000;

    private final JavaNames bindings;
    private final JavaDiagnostics problems;

    public EnumGenerator(JavaNames bindings, JavaDiagnostics problems) {
        this.bindings = bindings;
        this.problems = problems;
    }

    public TypeSpec.Builder write(EnumType type) {
        if (type.values().size() > MOST) {
            problems.add(
                    type.schema().location(),
                    "an enum of " + type.values().size() + " values is more than a Java enum holds (" + MOST + ")",
                    "declare a string, and a pattern where there is one");
        }
        String description = type.schema().description();
        TypeSpec.Builder result = TypeSpec.enumBuilder(bindings.of(type))
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(ClassNames.GENERATED)
                .addJavadoc(
                        "$L",
                        JavaText.javadoc(description.isEmpty() ? "The values of " + type.name() + "." : description));
        boolean isText = type.isText();
        for (String value : type.values()) {
            String literal = JavaText.scalar(type.json(value));
            TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder("$L", literal)
                    .addJavadoc("$L in JSON.", JavaText.javadoc(isText ? literal : value));
            if (isText) {
                constant.addAnnotation(AnnotationSpec.builder(jackson("JsonProperty"))
                        .addMember("value", "$L", literal)
                        .build());
            }
            result.addEnumConstant(type.constant(value), constant.build());
        }
        TypeName json = java(type.jsonType());
        MethodSpec.Builder accessor = MethodSpec.methodBuilder("json")
                .addJavadoc("Returns the value in JSON.")
                .addModifiers(Modifier.PUBLIC)
                .returns(json)
                .addStatement("return json");
        if (!isText) {
            accessor.addAnnotation(jackson("JsonValue"));
        }
        return result.addField(json, "json", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(json, "json")
                        .addStatement("this.json = json")
                        .build())
                .addMethod(accessor.build());
    }

    private static TypeName java(SchemaType type) {
        return switch (type) {
            case INTEGER -> TypeName.LONG;
            case BOOLEAN -> TypeName.BOOLEAN;
            default -> STRING;
        };
    }
}
