package dev.contracts.generator;

import static dev.contracts.generator.Libraries.VALUES;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.contracts.model.EnumType;
import javax.lang.model.element.Modifier;

/** Methods from a string to the constant of an enum. */
final class EnumLookup {
    /** A switch over more strings nears the 64 KB of a method. */
    private static final int LARGE = 200;

    private final ReaderWriter readers;
    private final ClassDraft host;

    EnumLookup(ReaderWriter readers, ClassDraft host) {
        this.readers = readers;
        this.host = host;
    }

    /** A method from the JSON name to the constant. */
    String method(EnumType enumType) {
        String name = "constantOf" + readers.bindings().of(enumType).simpleName();
        if (!host.hasMethod(name)) {
            host.freeMethod(name);
            MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(Libraries.nullable(readers.bindings().of(enumType)))
                    .addParameter(Libraries.STRING, "text");
            if (enumType.values().size() > LARGE) {
                method.addStatement("return $L.get(text)", index(enumType));
            } else {
                choose(enumType, method);
            }
            host.add(method.build());
        }
        return name;
    }

    private void choose(EnumType enumType, MethodSpec.Builder method) {
        method.addCode("return switch (text) {\n$>");
        for (String value : enumType.values()) {
            method.addStatement(
                    "case $L -> $T.$L",
                    JavaText.literal(value),
                    readers.bindings().of(enumType),
                    readers.bindings().constant(enumType, value));
        }
        method.addStatement("default -> null");
        method.addCode("$<};\n");
    }

    /** A constant for an enum that is too large for a switch. */
    private String index(EnumType enumType) {
        ClassName type = readers.bindings().of(enumType);
        return host.constant(
                ParameterizedTypeName.get(Libraries.MAP, Libraries.STRING, type),
                "constants",
                CodeBlock.of("$T.index($T.values(), $T::json)", VALUES, type, type));
    }
}
