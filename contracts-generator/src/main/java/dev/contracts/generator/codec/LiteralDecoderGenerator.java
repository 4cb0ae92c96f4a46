package dev.contracts.generator.codec;

import com.palantir.javapoet.CodeBlock;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.schema.ValueSchemas.Kind;
import dev.contracts.generator.source.ClassBuilder;

/** The statements that read true, false or null. */
final class LiteralDecoderGenerator {
    private final DecoderGenerator decoders;
    private final ValueSchemas value;
    private final Kind kind;
    private final ClassBuilder host;

    LiteralDecoderGenerator(DecoderGenerator decoders, ValueSchemas value, Kind kind, ClassBuilder host) {
        this.decoders = decoders;
        this.value = value;
        this.kind = kind;
        this.host = host;
    }

    CodeBlock write() {
        CodeBlock.Builder code = CodeBlock.builder();
        ConstantConstraintGenerator.write(value, kind, host, code);
        if (kind == Kind.BOOLEAN && value.typeOf(kind) != null) {
            return code.addStatement("return in.readBoolean()").build();
        }
        code.addStatement("in.skip()");
        decoders.end(value, code);
        return code.build();
    }
}
