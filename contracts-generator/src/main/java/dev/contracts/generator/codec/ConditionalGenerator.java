package dev.contracts.generator.codec;

import static dev.contracts.generator.naming.ClassNames.FINDINGS;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.model.schema.Schema;
import java.util.List;
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
                .filter(schema -> schema.ifSchema() != null)
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
        for (int i = 0; i < branching.size(); i++) {
            write(branching.get(i), i + 1, code);
        }
        code.addStatement("in.reset(end)");
        if (result != null) {
            code.addStatement("return value");
        }
        return code.build();
    }

    /** {@code if} reports nothing; only one of the others is looked at. */
    private void write(Schema schema, int number, CodeBlock.Builder code) {
        Schema condition = schema.ifSchema();
        Schema yes = schema.thenSchema();
        Schema no = schema.elseSchema();
        if (condition == null || (yes == null && no == null)) {
            return;
        }
        String probe = "probe" + number;
        code.addStatement("in.reset(at)");
        code.addStatement("$T $L = out.probe()", FINDINGS, probe);
        code.addStatement(
                decoders.call(ValueSchemas.of(condition, null, false), host, host.within("check", value, "if"), probe));
        code.beginControlFlow(yes == null ? "if ($L.structural() != 0)" : "if ($L.structural() == 0)", probe);
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
