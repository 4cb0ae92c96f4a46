package dev.contracts.generator.codec;

import static dev.contracts.generator.naming.ClassNames.EXACT_VALUES;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.type.EnumType;
import javax.lang.model.element.Modifier;

/** Methods from a string to the constant of an enum. */
final class EnumLookupGenerator {
    /** A switch over more strings nears the 64 KB of a method. */
    private static final int LARGE = 200;

    private final DecoderGenerator decoders;
    private final ClassBuilder host;

    EnumLookupGenerator(DecoderGenerator decoders, ClassBuilder host) {
        this.decoders = decoders;
        this.host = host;
    }

    /** A method from the JSON name to the constant. */
    String method(EnumType enumType) {
        String name = "constantOf" + decoders.bindings().of(enumType).simpleName();
        if (!host.hasMethod(name)) {
            host.freeMethod(name);
            MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(ClassNames.nullable(decoders.bindings().of(enumType)))
                    .addParameter(ClassNames.STRING, "text");
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
                    decoders.bindings().of(enumType),
                    enumType.constant(value));
        }
        method.addStatement("default -> null");
        method.addCode("$<};\n");
    }

    /** A constant for an enum that is too large for a switch. */
    private String index(EnumType enumType) {
        ClassName type = decoders.bindings().of(enumType);
        return host.constant(
                ParameterizedTypeName.get(ClassNames.MAP, ClassNames.STRING, type),
                decoders.bindings().of(enumType).simpleName() + " constants",
                CodeBlock.of("$T.index($T.values(), $T::json)", EXACT_VALUES, type, type));
    }
}
