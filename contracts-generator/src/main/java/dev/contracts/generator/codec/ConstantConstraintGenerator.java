package dev.contracts.generator.codec;

import static dev.contracts.generator.naming.ClassNames.JSON_NAMES;
import static dev.contracts.generator.naming.ClassNames.VALUES;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.schema.AppliedKeywords;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.schema.ValueSchemas.Kind;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.json.JsonValues;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.keyword.ValueAssertion;
import dev.contracts.model.schema.Schema;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code const} and {@code enum}, and how generated decoders report that a keyword refuses a value. */
final class ConstantConstraintGenerator {
    private ConstantConstraintGenerator() {}

    /** {@code const} and {@code enum} on a value that has not been read yet. */
    static void write(ValueSchemas value, Kind kind, ClassBuilder host, CodeBlock.Builder code) {
        for (Schema schema : value.schemas()) {
            JsonNode constant = schema.constant();
            if (constant != null) {
                CodeBlock wrong = kind == AppliedKeywords.kind(constant)
                        ? CodeBlock.of(
                                "!$T.canonical(in, at).equals($L)",
                                VALUES,
                                JavaText.literal(JsonValues.canonical(constant)))
                        : null;
                fault(wrong, keywordFault(schema, Keywords.CONST, host), code);
            }
            if (schema.has(Keywords.ENUM)) {
                Set<String> allowed = AppliedKeywords.allowed(schema, kind);
                CodeBlock wrong = allowed.isEmpty()
                        ? null
                        : CodeBlock.of("!$L.contains($T.canonical(in, at))", set(allowed, value, host), VALUES);
                fault(wrong, keywordFault(schema, Keywords.ENUM, host), code);
            }
        }
    }

    /** Returns whether no node of a value has {@code const} or {@code enum}. */
    static boolean isFree(ValueSchemas value) {
        return value.schemas().stream().noneMatch(schema -> schema.constant() != null || schema.has(Keywords.ENUM));
    }

    /** Reports under a condition; always when there is none. */
    static void fault(@Nullable CodeBlock condition, CodeBlock report, CodeBlock.Builder code) {
        if (condition == null) {
            code.addStatement(report);
        } else {
            code.beginControlFlow("if ($L)", condition).addStatement(report).endControlFlow();
        }
    }

    static CodeBlock keywordFault(Schema schema, ValueAssertion<?> keyword, ClassBuilder host) {
        return host.constraints().refused(keyword.constraint(schema), "at");
    }

    /** A constant that is the set of these strings. */
    static String set(Set<String> strings, ValueSchemas value, ClassBuilder host) {
        CodeBlock.Builder of = CodeBlock.builder().add("$T.of(", Set.class);
        String comma = "";
        for (String string : strings) {
            of.add("$L$L", comma, JavaText.literal(string));
            comma = ", ";
        }
        return host.constant(
                ParameterizedTypeName.get(ClassName.get(Set.class), ClassNames.STRING),
                value,
                "values",
                of.add(")").build());
    }

    /** {@code JsonNames} of strings. */
    static CodeBlock names(Collection<String> strings) {
        return CodeBlock.of(
                "$T.of($L)", JSON_NAMES, strings.stream().map(JavaText::literal).collect(Collectors.joining(", ")));
    }
}
