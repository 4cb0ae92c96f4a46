package dev.contracts.generator.codec;

import static dev.contracts.generator.naming.ClassNames.JSON_PARSER;
import static dev.contracts.generator.naming.ClassNames.VIOLATION_COLLECTOR;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.model.schema.Constraints;
import dev.contracts.model.schema.Schema;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** {@code propertyNames}: each name is read as the string that it is in the payload, by a decoder that reports nothing. */
final class PropertyNameGenerator {
    private final DecoderGenerator decoders;
    private final ValueSchemas value;
    private final ClassBuilder host;
    private final List<Schema> naming;

    PropertyNameGenerator(DecoderGenerator decoders, ValueSchemas value, ClassBuilder host) {
        this.decoders = decoders;
        this.value = value;
        this.host = host;
        this.naming = value.schemas().stream()
                .filter(schema -> schema.nameSchema() != null && !ValueDecoderGenerator.isUnconstrained(names(schema)))
                .toList();
    }

    private static ValueSchemas names(Schema schema) {
        return ValueSchemas.of(Objects.requireNonNull(schema.nameSchema(), "the schema of the names"), null, false);
    }

    boolean isEmpty() {
        return naming.isEmpty();
    }

    /** Returns the call that checks the name of the property at whose value the parser stands. */
    CodeBlock call() {
        String method = host.within("check", value, "name");
        Object key = List.of(value, PropertyNameGenerator.class);
        boolean there = host.knows(key);
        String free = host.method(key, method);
        if (!there) {
            host.add(MethodSpec.methodBuilder(free)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(JSON_PARSER, "in")
                    .addParameter(VIOLATION_COLLECTOR, "out")
                    .addCode(check())
                    .build());
        }
        return CodeBlock.of("$L(in, out)", free);
    }

    private CodeBlock check() {
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("$T at = in.offset()", TypeName.INT);
        CodeBlock probe = CodeBlock.of("$T probe", VIOLATION_COLLECTOR);
        for (Schema schema : naming) {
            code.addStatement("in.reset(in.nameOffset())");
            code.addStatement("$L = out.probe()", probe);
            code.addStatement(decoders.call(names(schema), host, host.within("check", value, "nameText"), "probe"));
            code.addStatement("in.reset(at)");
            code.beginControlFlow("if (probe.structural() != 0)")
                    .addStatement(host.constraints().refused(Constraints.propertyNames(schema), "at"))
                    .endControlFlow();
            probe = CodeBlock.of("probe");
        }
        return code.build();
    }
}
