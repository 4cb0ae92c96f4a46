package dev.contracts.generator.codec;

import com.palantir.javapoet.CodeBlock;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.model.keyword.ValueAssertion;
import dev.contracts.model.schema.Schema;
import org.jspecify.annotations.Nullable;

/** The statements by which generated decoders report that the value that begins at {@code at} violates a keyword. */
final class ConstraintChecks {
    private ConstraintChecks() {}

    /**
     * Writes the check of a keyword.
     *
     * @param violated the condition under which the value violates it; null if every value does
     */
    static void check(
            @Nullable CodeBlock violated,
            Schema schema,
            ValueAssertion<?> keyword,
            ClassBuilder host,
            CodeBlock.Builder code) {
        CodeBlock report = report(schema, keyword, host);
        if (violated == null) {
            code.addStatement(report);
        } else {
            code.beginControlFlow("if ($L)", violated).addStatement(report).endControlFlow();
        }
    }

    static CodeBlock report(Schema schema, ValueAssertion<?> keyword, ClassBuilder host) {
        return host.constraints().refused(keyword.constraint(schema), "at");
    }
}
