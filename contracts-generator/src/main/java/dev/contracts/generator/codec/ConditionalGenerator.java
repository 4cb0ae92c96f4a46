package dev.contracts.generator.codec;

import static dev.contracts.generator.naming.ClassNames.VIOLATION_COLLECTOR;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.model.schema.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code if}, {@code then} and {@code else}: the value is read by one method, and looked at again for each of them. */
final class ConditionalGenerator {
    private final DecoderGenerator decoders;
    private final ValueSchemas value;
    private final ClassBuilder host;
    private final List<Schema> branching;

    ConditionalGenerator(DecoderGenerator decoders, ValueSchemas value, ClassBuilder host) {
        this.decoders = decoders;
        this.value = value;
        this.host = host;
        this.branching = value.schemas().stream()
                .filter(schema ->
                        schema.ifSchema() != null && (schema.thenSchema() != null || schema.elseSchema() != null))
                .toList();
    }

    boolean isEmpty() {
        return branching.isEmpty();
    }

    /**
     * The statements of the value's method.
     *
     * @param inner the method that reads the value
     */
    CodeBlock write(String inner) {
        CodeBlock.Builder code = CodeBlock.builder();
        TypeName result = decoders.result(value);
        code.addStatement("int at = in.offset()");
        if (result == null) {
            code.addStatement("$L(in, out)", inner);
        } else {
            code.addStatement("$T value = $L(in, out)", result, inner);
        }
        code.addStatement("int end = in.offset()");
        CodeBlock probe = CodeBlock.of("$T probe", VIOLATION_COLLECTOR);
        for (Schema schema : branching) {
            code.addStatement("in.reset(at)");
            code.addStatement("$L = out.probe()", probe);
            write(schema, code);
            probe = CodeBlock.of("probe");
        }
        code.addStatement("in.reset(end)");
        if (result != null) {
            code.addStatement("return value");
        }
        return code.build();
    }

    /** {@code if} reports nothing; only one of the others is looked at. */
    private void write(Schema schema, CodeBlock.Builder code) {
        Schema condition = Objects.requireNonNull(schema.ifSchema(), "only a node with if branches");
        Schema yes = schema.thenSchema();
        Schema no = schema.elseSchema();
        code.addStatement(decoders.call(
                ValueSchemas.of(condition, null, false), host, host.within("check", value, "if"), "probe"));
        code.beginControlFlow(yes == null ? "if (probe.structural() != 0)" : "if (probe.structural() == 0)");
        branch(yes, "then", code);
        if (yes != null && no != null) {
            code.nextControlFlow("else");
        }
        branch(no, "else", code);
        code.endControlFlow();
    }

    private void branch(@Nullable Schema schema, String role, CodeBlock.Builder code) {
        if (schema != null) {
            code.addStatement("in.reset(at)");
            code.addStatement(
                    decoders.call(ValueSchemas.of(schema, null, false), host, host.within("check", value, role)));
        }
    }
}
