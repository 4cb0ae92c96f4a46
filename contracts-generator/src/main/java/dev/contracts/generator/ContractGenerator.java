package dev.contracts.generator;

import static dev.contracts.generator.naming.ClassNames.GENERATED_CONTRACT;
import static dev.contracts.generator.naming.ClassNames.JSON_PARSER;
import static dev.contracts.generator.naming.ClassNames.JSON_WRITER;
import static dev.contracts.generator.naming.ClassNames.VIOLATION_COLLECTOR;
import static dev.contracts.generator.naming.ClassNames.nullable;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.contracts.ContextType;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.naming.JavaNames;
import dev.contracts.generator.naming.JavaTypes;
import dev.contracts.generator.rule.RuleGenerator;
import dev.contracts.generator.rule.StreamGenerator;
import dev.contracts.generator.schema.RecordLoss;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.ContractModel;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.runtime.stream.KeepAlives;
import dev.contracts.runtime.stream.StreamProgram;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The class behind {@code CONTRACT}: it puts decoders, encoders, rules and stream together. */
final class ContractGenerator {
    private final JavaNames bindings;
    private final ContractModel contract;

    ContractGenerator(JavaNames bindings, ContractModel contract) {
        this.bindings = bindings;
        this.contract = contract;
    }

    ClassName name() {
        return bindings.helper(contract.name(), contract.name() + "-contract");
    }

    /** Returns the type that payloads bind to. */
    TypeName payload() {
        return new JavaTypes(bindings).of(contract.type()).box();
    }

    TypeSpec.Builder write(RuleGenerator rules, CodeBlock decode, CodeBlock encode, @Nullable StreamGenerator stream) {
        TypeName payload = payload();
        List<CodeBlock> payloadRules = new ArrayList<>();
        contract.rules().forEach(rule -> payloadRules.add(rules.rule(rule)));
        List<CodeBlock> streamRules = stream == null ? List.of() : stream.rules();
        TypeSpec.Builder type = TypeSpec.classBuilder(name())
                .addModifiers(Modifier.FINAL)
                .addAnnotation(ClassNames.GENERATED)
                .addJavadoc(
                        "The contract $L, version $L.",
                        JavaText.javadoc(contract.name()),
                        JavaText.javadoc(contract.version()))
                .superclass(ParameterizedTypeName.get(GENERATED_CONTRACT, payload))
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement(
                                "super($L, $L, $T.of($L), $T.of($L))",
                                JavaText.literal(contract.name()),
                                JavaText.literal(contract.version()),
                                ClassNames.LIST,
                                CodeBlock.join(payloadRules, ", "),
                                ClassNames.LIST,
                                CodeBlock.join(streamRules, ", "))
                        .build())
                .addMethod(overriding("readPayload", nullable(payload))
                        .addParameter(JSON_PARSER, "in")
                        .addParameter(VIOLATION_COLLECTOR, "out")
                        .addStatement("return $L", decode)
                        .build())
                .addMethod(overriding("writePayload", TypeName.VOID)
                        .addParameter(payload, "value")
                        .addParameter(JSON_WRITER, "out")
                        .addCode(encode)
                        .build());
        if (!contract.context().isEmpty()) {
            type.addMethod(context());
        }
        if (!rules.isEmpty()) {
            type.addMethod(overriding("ruleSites", ClassNames.RULE_SITES)
                    .addStatement("return $L", rules.sites())
                    .build());
        }
        if (RecordLoss.isPossible(contract)) {
            type.addMethod(overriding("losesValues", TypeName.BOOLEAN)
                    .addStatement("return true")
                    .build());
        }
        if (stream != null) {
            TypeName program = ParameterizedTypeName.get(
                    ClassName.get(StreamProgram.class), payload, WildcardTypeName.subtypeOf(ClassNames.OBJECT));
            type.addMethod(overriding("streamProgram", program)
                    .addStatement("return new $T()", stream.name())
                    .build());
        }
        if (contract.stream() != null && !contract.stream().keepAlives().isEmpty()) {
            type.addMethod(overriding("keepAlives", TypeName.get(KeepAlives.class))
                    .addStatement(
                            "return $T.of($L)",
                            KeepAlives.class,
                            contract.stream().keepAlives().stream()
                                    .map(each -> CodeBlock.of("$L", JavaText.literal(each.json())))
                                    .collect(CodeBlock.joining(", ")))
                    .build());
        }
        return type;
    }

    /** Puts one value after the other: javac infers the types of many arguments of {@code Map.ofEntries} in minutes. */
    private MethodSpec context() {
        TypeName types = ParameterizedTypeName.get(Map.class, String.class, ContextType.class);
        MethodSpec.Builder method = MethodSpec.methodBuilder("context")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(types)
                .addStatement("$T context = new $T<>()", types, ClassNames.LINKED_HASH_MAP);
        contract.context().stream()
                .sorted(Comparator.comparing(ContextVariable::name))
                .forEach(value -> method.addStatement(
                        "context.put($L, $T.$L)", JavaText.literal(value.name()), ContextType.class, value.type()));
        return method.addStatement("return $T.unmodifiableMap(context)", Collections.class)
                .build();
    }

    private static MethodSpec.Builder overriding(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(result);
    }
}
