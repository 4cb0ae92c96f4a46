package dev.contracts.generator;

import com.palantir.javapoet.CodeBlock;
import dev.contracts.generator.Spot.Kind;
import dev.contracts.model.TypeUse;

/** The statements that read true, false or null. */
final class WordReader {
    private final ReaderWriter readers;
    private final Spot spot;
    private final Kind kind;
    private final ClassDraft host;

    WordReader(ReaderWriter readers, Spot spot, Kind kind, ClassDraft host) {
        this.readers = readers;
        this.spot = spot;
        this.kind = kind;
        this.host = host;
    }

    CodeBlock write() {
        CodeBlock.Builder code = CodeBlock.builder();
        Choices.write(spot, kind, host, code);
        TypeUse use = spot.use();
        if (kind == Kind.BOOLEAN && use != null && BoundKind.of(use.type()) == Kind.BOOLEAN) {
            return code.addStatement("return in.readBoolean()").build();
        }
        code.addStatement("in.skip()");
        if (use != null) {
            readers.giveNothing(spot, code);
        }
        return code.build();
    }
}
