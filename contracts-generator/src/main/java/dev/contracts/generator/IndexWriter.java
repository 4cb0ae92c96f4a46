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
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import javax.lang.model.element.Modifier;

/** The class of the base package that finds every contract by its name, and knows the files that they come from. */
final class IndexWriter {
    private final ContractSet contracts;
    private final Bindings bindings;

    IndexWriter(ContractSet contracts, Bindings bindings) {
        this.contracts = contracts;
        this.bindings = bindings;
    }

    ClassName name() {
        return ClassName.get(bindings.basePackage(), "Contracts");
    }

    TypeSpec write() {
        // the base package is the user's own: it may have a package-info or none, so that the class says it itself
        return TypeSpec.classBuilder(name())
                .addAnnotation(Libraries.NULL_MARKED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The contracts of this package, by name.")
                .superclass(ContractIndex.class)
                .addField(FieldSpec.builder(
                                ContractIndex.class, "INDEX", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("All of them.")
                        .initializer("new $T()", name())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($T.of($L), $T.of($L))", Libraries.LIST, names(), Libraries.LIST, sources())
                        .build())
                .addMethod(find())
                .build();
    }

    private CodeBlock names() {
        return contracts.contracts().stream()
                .map(contract -> CodeBlock.of("$L", JavaText.literal(contract.name())))
                .collect(CodeBlock.joining(", "));
    }

    private CodeBlock sources() {
        return contracts.files().keySet().stream()
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
        TypeName any = ParameterizedTypeName.get(Libraries.CONTRACT, WildcardTypeName.subtypeOf(Object.class));
        MethodSpec.Builder find = MethodSpec.methodBuilder("find")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Libraries.nullable(any))
                .addParameter(Libraries.STRING, "name")
                .beginControlFlow("return switch (name)");
        for (ContractModel contract : contracts.contracts()) {
            find.addStatement(
                    "case $L -> $T.CONTRACT",
                    JavaText.literal(contract.name()),
                    JavaGenerator.holder(contract, bindings));
        }
        return find.addStatement("default -> null").addCode("$<};\n").build();
    }
}
