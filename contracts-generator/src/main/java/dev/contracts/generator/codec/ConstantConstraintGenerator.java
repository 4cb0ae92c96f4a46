package dev.contracts.generator.codec;

import static dev.contracts.generator.naming.ClassNames.EXACT_VALUES;
import static dev.contracts.generator.naming.ClassNames.JSON_NAMES;

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
import dev.contracts.model.schema.Schema;
import java.util.Collection;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** {@code const} and {@code enum} of values that are no strings, and constants that hold strings. */
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
                                EXACT_VALUES,
                                JavaText.literal(JsonValues.canonical(constant)))
                        : null;
                ConstraintChecks.check(wrong, schema, Keywords.CONST, host, code);
            }
            if (schema.has(Keywords.ENUM)) {
                Set<String> allowed = AppliedKeywords.allowed(schema, kind);
                CodeBlock wrong = allowed.isEmpty()
                        ? null
                        : CodeBlock.of("!$L.contains($T.canonical(in, at))", set(allowed, value, host), EXACT_VALUES);
                ConstraintChecks.check(wrong, schema, Keywords.ENUM, host, code);
            }
        }
    }

    /** Returns whether no node of a value has {@code const} or {@code enum}. */
    static boolean isFree(ValueSchemas value) {
        return value.schemas().stream().noneMatch(schema -> schema.constant() != null || schema.has(Keywords.ENUM));
    }

    /** A constant that is the set of these strings. */
    static String set(Set<String> strings, ValueSchemas value, ClassBuilder host) {
        return host.constant(
                ParameterizedTypeName.get(ClassName.get(Set.class), ClassNames.STRING),
                value,
                "values",
                CodeBlock.of("$T.of($L)", Set.class, JavaText.literals(strings)));
    }

    /** {@code JsonNames} of strings. */
    static CodeBlock names(Collection<String> strings) {
        return CodeBlock.of("$T.of($L)", JSON_NAMES, JavaText.literals(strings));
    }
}
