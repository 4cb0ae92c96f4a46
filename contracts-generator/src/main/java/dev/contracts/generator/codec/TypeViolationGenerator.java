package dev.contracts.generator.codec;

import static dev.contracts.generator.naming.ClassNames.JSON_TYPE;

import com.palantir.javapoet.CodeBlock;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.schema.ValueSchemas.Kind;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Constraints;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.constraint.Constraint;
import java.util.Arrays;
import java.util.List;

/** The kinds of value that the nodes of a spot do not accept: they are reported, skipped, and give nothing. */
final class TypeViolationGenerator {
    private final DecoderGenerator readers;
    private final ValueSchemas spot;
    private final ClassBuilder host;
    private final CodeBlock.Builder code;

    TypeViolationGenerator(DecoderGenerator readers, ValueSchemas spot, ClassBuilder host, CodeBlock.Builder code) {
        this.readers = readers;
        this.spot = spot;
        this.host = host;
        this.code = code;
    }

    /** Refuses every value: a node is the schema {@code false}. */
    void all() {
        for (Schema schema : spot.schemas()) {
            if (Boolean.FALSE.equals(schema.constantAnswer())) {
                code.addStatement(host.constraints()
                        .refused(Constraints.nothing(schema.location().schemaPointer()), "in.offset()"));
            }
        }
        List<Schema> others = spot.schemas().stream()
                .filter(schema -> schema.constantAnswer() == null)
                .toList();
        code.addStatement(readers.call(
                new ValueSchemas(others, spot.conditional(), null, spot.named(), spot.chosen()),
                host,
                host.within("check", spot, "")));
        readers.end(spot, code);
    }

    /** Returns the code for a value of another kind, where one kind alone is accepted. */
    CodeBlock other() {
        Schema first = spot.schemas().stream()
                .filter(schema -> !schema.types().isEmpty() || schema == spot.union())
                .findFirst()
                .orElseThrow();
        CodeBlock.Builder fault = CodeBlock.builder();
        typeFault(first, fault);
        readers.giveNothing(spot, fault);
        return fault.build();
    }

    /** Returns the code for the kinds that are left when those accepted have been decoded. */
    CodeBlock rest(List<Kind> accepted) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Kind kind : Kind.values()) {
            Schema refusing = spot.refuses(kind);
            if (refusing != null) {
                boolean one = Arrays.stream(Kind.values())
                        .filter(other -> !accepted.contains(other))
                        .allMatch(other -> spot.refuses(other) == refusing);
                if (one) {
                    typeFault(refusing, code);
                    readers.end(spot, code);
                    return code.build();
                }
                code.beginControlFlow("if (jsonType == $T.$L)", JSON_TYPE, kind);
                typeFault(refusing, code);
                readers.giveNothing(spot, code);
                code.endControlFlow();
            }
        }
        code.addStatement("in.skip()");
        readers.end(spot, code);
        return code.build();
    }

    private void typeFault(Schema schema, CodeBlock.Builder code) {
        Constraint constraint =
                schema.types().isEmpty() ? Constraints.unionType(schema) : Keywords.TYPE.constraint(schema);
        code.addStatement(host.constraints().refused(constraint, "at"));
        code.addStatement("in.skip()");
    }
}
