package dev.contracts.generator.codec;

import static dev.contracts.generator.naming.ClassNames.JSON_TYPE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.contracts.generator.schema.AppliedKeywords;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.model.schema.NullableShape;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The statements that read a value which alternatives allow to be null: null first, then what it is otherwise. */
final class NullableDecoderGenerator {
    private final DecoderGenerator decoders;
    private final ValueSchemas value;
    private final Schema node;
    private final ClassBuilder host;

    NullableDecoderGenerator(DecoderGenerator decoders, ValueSchemas value, Schema node, ClassBuilder host) {
        this.decoders = decoders;
        this.value = value;
        this.node = node;
        this.host = host;
    }

    CodeBlock write() {
        CodeBlock.Builder code = CodeBlock.builder();
        ofNull(code);
        NullableShape shape = Objects.requireNonNull(node.nullable(), "what may be null");
        List<Schema> schemas = others();
        schemas.add(shape.value());
        ValueSchemas present =
                ValueSchemas.of(SchemaCursor.of(schemas), value.maybe(), value.use(), value.named(), decided());
        CodeBlock call = decoders.call(present, host, host.within(value, "present"));
        CodeBlock rules = decoders.rules().at(value, CodeBlock.of("value"));
        TypeName result = decoders.result(value);
        if (result == null) {
            return code.addStatement(call).build();
        }
        if (rules.isEmpty()) {
            return code.addStatement("return $L", call).build();
        }
        code.addStatement("int before = out.structural()");
        code.addStatement("$T value = $L", result, call);
        code.beginControlFlow("if (value != null && out.structural() == before)")
                .add(rules)
                .endControlFlow();
        return code.addStatement("return value").build();
    }

    private void ofNull(CodeBlock.Builder code) {
        ValueSchemas rest = new ValueSchemas(others(), value.conditional(), null, value.named(), decided());
        if (ValueDecoderGenerator.isUnconstrained(rest)) {
            code.beginControlFlow("if (in.tryNull())");
        } else {
            code.beginControlFlow("if (in.type() == $T.NULL)", JSON_TYPE)
                    .addStatement(decoders.call(rest, host, host.within("check", value, "null")));
        }
        decoders.giveNothing(value, code);
        code.endControlFlow();
    }

    /** Returns the nodes that ask for more than that the value may be null. */
    private List<Schema> others() {
        List<Schema> others = new ArrayList<>(value.schemas());
        others.removeIf(schema -> schema == node && !AppliedKeywords.canRefuse(schema, true));
        return others;
    }

    private Set<Schema> decided() {
        Set<Schema> decided = new HashSet<>(value.chosen());
        decided.addAll(value.schemas());
        return decided;
    }
}
