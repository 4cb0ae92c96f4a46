package dev.contracts.generator.codec;

import com.palantir.javapoet.CodeBlock;
import dev.contracts.generator.schema.TypeKinds;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.schema.ValueSchemas.Kind;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.model.type.TypeUse;

/** The statements that read true, false or null. */
final class LiteralDecoderGenerator {
    private final DecoderGenerator readers;
    private final ValueSchemas spot;
    private final Kind kind;
    private final ClassBuilder host;

    LiteralDecoderGenerator(DecoderGenerator readers, ValueSchemas spot, Kind kind, ClassBuilder host) {
        this.readers = readers;
        this.spot = spot;
        this.kind = kind;
        this.host = host;
    }

    CodeBlock write() {
        CodeBlock.Builder code = CodeBlock.builder();
        ConstantConstraintGenerator.write(spot, kind, host, code);
        TypeUse use = spot.use();
        if (kind == Kind.BOOLEAN && use != null && TypeKinds.of(use.type()) == Kind.BOOLEAN) {
            return code.addStatement("return in.readBoolean()").build();
        }
        code.addStatement("in.skip()");
        if (use != null) {
            readers.giveNothing(spot, code);
        }
        return code.build();
    }
}
