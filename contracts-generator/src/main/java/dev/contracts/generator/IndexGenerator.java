package dev.contracts.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.contracts.ContractIndex;
import dev.contracts.ContractSource;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.naming.JavaNames;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import javax.lang.model.element.Modifier;

/** The class of the base package that finds every contract by its name, and knows the files that they come from. */
final class IndexGenerator {
    private final ContractSet contracts;
    private final JavaNames bindings;

    IndexGenerator(ContractSet contracts, JavaNames bindings) {
        this.contracts = contracts;
        this.bindings = bindings;
    }

    ClassName name() {
        return name(bindings.basePackage());
    }

    static ClassName name(String basePackage) {
        return ClassName.get(basePackage, "Contracts");
    }

    TypeSpec write() {
        // the base package is the user's own: it may have a package-info or none, so that the class says it itself
        return TypeSpec.classBuilder(name())
                .addAnnotation(ClassNames.NULL_MARKED)
                .addAnnotation(ClassNames.GENERATED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Finds the contracts of this package by name.")
                .superclass(ContractIndex.class)
                .addField(FieldSpec.builder(
                                ContractIndex.class, "INDEX", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("Finds each contract of this package.")
                        .initializer("new $T()", name())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("For {@code java.util.ServiceLoader}; otherwise use {@link #INDEX}.")
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement(
                                "super($T.of($L), $T.of($L))", ClassNames.LIST, names(), ClassNames.LIST, sources())
                        .build())
                .addMethod(find())
                .build();
    }

    private String names() {
        return JavaText.literals(
                contracts.contracts().stream().map(ContractModel::name).toList());
    }

    private CodeBlock sources() {
        return contracts.sources().stream()
                .map(this::source)
                .map(source -> CodeBlock.of(
                        "new $T($L, $L, $L, $L)",
                        ContractSource.class,
                        JavaText.literal(source.name()),
                        source.length(),
                        source.crc(),
                        source.adler()))
                .collect(CodeBlock.joining(", "));
    }

    private ContractSource source(String name) {
        try {
            return ContractSource.of(name, Files.readAllBytes(contracts.root().resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MethodSpec find() {
        TypeName any = ParameterizedTypeName.get(ClassNames.CONTRACT, WildcardTypeName.subtypeOf(Object.class));
        MethodSpec.Builder find = MethodSpec.methodBuilder("find")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ClassNames.nullable(any))
                .addParameter(ClassNames.STRING, "name")
                .beginControlFlow("return switch (name)");
        for (ContractModel contract : contracts.contracts()) {
            find.addStatement("case $L -> $T.CONTRACT", JavaText.literal(contract.name()), bindings.holder(contract));
        }
        return find.addStatement("default -> null").addCode("$<};\n").build();
    }
}
