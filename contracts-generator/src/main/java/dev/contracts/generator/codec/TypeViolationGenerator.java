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
import java.util.List;

/** The kinds of value that the nodes of a value do not accept: they are reported, skipped, and give nothing. */
final class TypeViolationGenerator {
    private final DecoderGenerator decoders;
    private final ValueSchemas value;
    private final ClassBuilder host;
    private final CodeBlock.Builder code;

    TypeViolationGenerator(DecoderGenerator decoders, ValueSchemas value, ClassBuilder host, CodeBlock.Builder code) {
        this.decoders = decoders;
        this.value = value;
        this.host = host;
        this.code = code;
    }

    /** Refuses every value: a node is the schema {@code false}. */
    void all() {
        for (Schema schema : value.schemas()) {
            if (Boolean.FALSE.equals(schema.constantAnswer())) {
                code.addStatement(host.constraints()
                        .refused(Constraints.nothing(schema.location().schemaPointer()), "in.offset()"));
            }
        }
        List<Schema> others = value.schemas().stream()
                .filter(schema -> schema.constantAnswer() == null)
                .toList();
        code.addStatement(decoders.call(
                new ValueSchemas(others, value.conditional(), null, value.named(), value.chosen()),
                host,
                host.within("check", value, "")));
        decoders.end(value, code);
    }

    /** Returns whether the same nodes refuse all kinds but those that are accepted. */
    boolean isOne(List<Kind> accepted) {
        if (!accepted.contains(Kind.NUMBER) && !value.ofNumbers().isEmpty()) {
            return false;
        }
        List<Schema> refusing = null;
        for (Kind kind : Kind.values()) {
            if (!accepted.contains(kind)) {
                List<Schema> these = value.refusing(kind);
                if (refusing != null && !refusing.equals(these)) {
                    return false;
                }
                refusing = these;
            }
        }
        return true;
    }

    /** Returns the code for a value of another kind, where {@link #isOne} holds of those that are accepted. */
    CodeBlock other(List<Kind> accepted) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Kind kind : Kind.values()) {
            if (!accepted.contains(kind)) {
                refuse(value.refusing(kind), code);
                break;
            }
        }
        decoders.giveNothing(value, code);
        return code.build();
    }

    /** Returns the code for the kinds that are left when those accepted have been decoded. */
    CodeBlock rest(List<Kind> accepted) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Kind kind : Kind.values()) {
            List<Schema> refusing = value.refusing(kind);
            if (!refusing.isEmpty()) {
                if (isOne(accepted)) {
                    refuse(refusing, code);
                    decoders.end(value, code);
                    return code.build();
                }
                code.beginControlFlow("if (jsonType == $T.$L)", JSON_TYPE, kind);
                if (kind == Kind.NUMBER) {
                    numbers(code);
                }
                refuse(refusing, code);
                decoders.giveNothing(value, code);
                code.endControlFlow();
            }
        }
        code.addStatement("in.skip()");
        decoders.end(value, code);
        return code.build();
    }

    /** Refuses a number, which other nodes refuse anyway, by those that allow some numbers and not this one. */
    private void numbers(CodeBlock.Builder code) {
        for (Schema schema : value.ofNumbers()) {
            code.beginControlFlow("if ($L)", NumberDecoderGenerator.notOf(schema))
                    .addStatement(ConstraintChecks.report(schema, Keywords.TYPE, host))
                    .endControlFlow();
        }
    }

    private void refuse(List<Schema> schemas, CodeBlock.Builder code) {
        for (Schema schema : schemas) {
            Constraint constraint =
                    schema.types().isEmpty() ? Constraints.unionType(schema) : Keywords.TYPE.constraint(schema);
            code.addStatement(host.constraints().refused(constraint, "at"));
        }
        code.addStatement("in.skip()");
    }
}
