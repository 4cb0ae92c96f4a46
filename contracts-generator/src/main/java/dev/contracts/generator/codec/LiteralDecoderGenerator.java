package dev.contracts.generator.codec;

import com.palantir.javapoet.CodeBlock;
import dev.contracts.generator.schema.TypeKinds;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.schema.ValueSchemas.Kind;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.model.type.TypeUse;

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
        TypeUse use = value.use();
        if (kind == Kind.BOOLEAN && use != null && TypeKinds.of(use.type()) == Kind.BOOLEAN) {
            return code.addStatement("return in.readBoolean()").build();
        }
        code.addStatement("in.skip()");
        decoders.end(value, code);
        return code.build();
    }
}
