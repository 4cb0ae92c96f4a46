package dev.contracts.generator.codec;

import com.palantir.javapoet.CodeBlock;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.keyword.ValueAssertion;
import dev.contracts.model.schema.Schema;

/** {@code minProperties} and {@code maxProperties}: a variable of the method that reads an object counts its properties. */
final class PropertyCountGenerator {
    private final ValueSchemas value;
    private final ClassBuilder host;
    private final String counter;

    PropertyCountGenerator(ValueSchemas value, ClassBuilder host, RecordLocals locals) {
        this.value = value;
        this.host = host;
        boolean counts = value.schemas().stream()
                .anyMatch(schema -> schema.has(Keywords.MIN_PROPERTIES) || schema.has(Keywords.MAX_PROPERTIES));
        this.counter = counts ? locals.free("count") : "";
    }

    boolean isEmpty() {
        return counter.isEmpty();
    }

    void declare(CodeBlock.Builder code) {
        if (!isEmpty()) {
            code.addStatement("int $L = 0", counter);
        }
    }

    /** Counts the property at whose value the parser stands. */
    void count(CodeBlock.Builder code) {
        if (!isEmpty()) {
            code.addStatement("$L++", counter);
        }
    }

    /** Checks the number when the object is left. */
    void check(CodeBlock.Builder code) {
        for (Schema schema : value.schemas()) {
            Long least = schema.value(Keywords.MIN_PROPERTIES);
            if (least != null && least > 0) {
                check("<", least, schema, Keywords.MIN_PROPERTIES, code);
            }
            Long most = schema.value(Keywords.MAX_PROPERTIES);
            if (most != null) {
                check(">", most, schema, Keywords.MAX_PROPERTIES, code);
            }
        }
    }

    private void check(String wrong, long limit, Schema schema, ValueAssertion<?> keyword, CodeBlock.Builder code) {
        CodeBlock violated = CodeBlock.of("$L $L $L", counter, wrong, NumberConstraintGenerator.index(limit));
        ConstraintChecks.check(violated, schema, keyword, host, code);
    }
}
