package dev.contracts.generator.codec;

import static dev.contracts.generator.naming.ClassNames.JSON_NAMES;
import static dev.contracts.generator.naming.ClassNames.JSON_TYPE;
import static dev.contracts.generator.naming.ClassNames.VIOLATION_COLLECTOR;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.keyword.Applicator;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.model.schema.Constraints;
import dev.contracts.model.schema.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The keywords that look at a value again when one method has read it: {@code if}, {@code then} and {@code else}, {@code not},
 * {@code anyOf}, {@code oneOf} without a tag, {@code dependentSchemas} and {@code contains}. A valid value without any of them is read once.
 */
final class SecondLookGenerator {
    private final DecoderGenerator decoders;
    private final ValueSchemas value;
    private final ClassBuilder host;
    /** Tells whether a look has declared the variable that others use again. */
    private boolean probed;

    SecondLookGenerator(DecoderGenerator decoders, ValueSchemas value, ClassBuilder host) {
        this.decoders = decoders;
        this.value = value;
        this.host = host;
    }

    /** Returns whether some node of a value looks at it again; what a union has decided, its own method has looked at. */
    static boolean isNeeded(ValueSchemas value) {
        return value.schemas().stream()
                .anyMatch(schema -> !value.chosen().contains(schema)
                        && (branches(schema)
                                || schema.notSchema() != null
                                || schema.contains() != null
                                || !schema.dependentSchemas().isEmpty()
                                || !schema.alternatives().isEmpty()));
    }

    private static boolean branches(Schema schema) {
        return schema.ifSchema() != null && (schema.thenSchema() != null || schema.elseSchema() != null);
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
        for (Schema schema : value.schemas()) {
            if (!value.chosen().contains(schema)) {
                looks(schema, code);
            }
        }
        code.addStatement("in.reset(end)");
        if (result != null) {
            code.addStatement("return value");
        }
        return code.build();
    }

    private void looks(Schema schema, CodeBlock.Builder code) {
        if (branches(schema)) {
            condition(schema, code);
        }
        Schema refused = schema.notSchema();
        if (refused != null) {
            probe(refused, "not", code);
            code.beginControlFlow("if (probe.structural() == 0)")
                    .addStatement(host.constraints().refused(Constraints.not(schema), "at"))
                    .endControlFlow();
        }
        schema.alternatives().forEach((keyword, alternatives) -> alternatives(schema, keyword, alternatives, code));
        schema.dependentSchemas().forEach((name, dependent) -> dependent(name, dependent, code));
        Schema contained = schema.contains();
        if (contained != null) {
            contains(schema, contained, code);
        }
    }

    private void dependent(String name, Schema dependent, CodeBlock.Builder code) {
        String property = host.constant(
                JSON_NAMES, value, "dependent " + name, CodeBlock.of("$T.of($L)", JSON_NAMES, JavaText.literal(name)));
        code.addStatement("in.reset(at)");
        code.beginControlFlow("if (in.type() == $T.OBJECT && in.find($L) >= 0)", JSON_TYPE, property);
        branch(dependent, Identifiers.method("with", name), code);
        code.endControlFlow();
    }

    /** The items of an array are counted by a method of their own. */
    private void contains(Schema schema, Schema contained, CodeBlock.Builder code) {
        String method = host.freeMethod(host.within("check", value, "contains"));
        code.addStatement("in.reset(at)");
        code.addStatement("$L(in, out)", method);
        CodeBlock.Builder counts = CodeBlock.builder();
        counts.addStatement("int at = in.offset()");
        counts.beginControlFlow("if (!in.tryArray())").addStatement("return").endControlFlow();
        counts.addStatement("int fitting = 0");
        counts.beginControlFlow("while (in.nextItem())");
        counts.addStatement("$T item = out.probe()", VIOLATION_COLLECTOR);
        counts.addStatement(call(contained, "contained", "item"));
        counts.beginControlFlow("if (item.structural() == 0)")
                .addStatement("fitting++")
                .endControlFlow();
        counts.endControlFlow();
        if (schema.minContains() > 0) {
            counts.beginControlFlow("if (fitting < $L)", NumberConstraintGenerator.index(schema.minContains()))
                    .addStatement(host.constraints().refused(Constraints.minContains(schema), "at"))
                    .endControlFlow();
        }
        if (schema.has(Keywords.MAX_CONTAINS)) {
            counts.beginControlFlow("if (fitting > $L)", NumberConstraintGenerator.index(schema.maxContains()))
                    .addStatement(host.constraints().refused(Constraints.maxContains(schema), "at"))
                    .endControlFlow();
        }
        host.add(DecoderGenerator.check(method).addCode(counts.build()).build());
    }

    /** Looks at the value for a schema whose violations only count. */
    private void probe(Schema schema, String role, CodeBlock.Builder code) {
        code.addStatement("in.reset(at)");
        code.addStatement(
                "$L = out.probe()", probed ? CodeBlock.of("probe") : CodeBlock.of("$T probe", VIOLATION_COLLECTOR));
        probed = true;
        code.addStatement(call(schema, role, "probe"));
    }

    private CodeBlock call(Schema schema, String role, String out) {
        return decoders.call(ValueSchemas.of(schema, null, false), host, host.within("check", value, role), out);
    }

    /** {@code if} reports nothing; only one of the others is looked at. */
    private void condition(Schema schema, CodeBlock.Builder code) {
        probe(Objects.requireNonNull(schema.ifSchema(), "only a node with if branches"), "if", code);
        Schema yes = schema.thenSchema();
        Schema no = schema.elseSchema();
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
            code.addStatement(call(schema, role, "out"));
        }
    }

    /** Alternatives have a method of their own, which may be large, and ends with the first one that decides. */
    private void alternatives(Schema schema, Applicator keyword, List<Schema> alternatives, CodeBlock.Builder code) {
        String method = host.freeMethod(host.within("check", value, keyword.keyword()));
        code.addStatement("in.reset(at)");
        code.addStatement("$L(in, out)", method);
        boolean any = keyword == Keywords.ANY_OF;
        CodeBlock.Builder tries = CodeBlock.builder();
        tries.addStatement("int at = in.offset()");
        tries.addStatement("$1T[] tried = new $1T[$2L]", VIOLATION_COLLECTOR, alternatives.size());
        for (int index = 0; index < alternatives.size(); index++) {
            if (index > 0) {
                tries.addStatement("in.reset(at)");
            }
            tries.addStatement("tried[$L] = out.attempt()", index);
            tries.addStatement(call(alternatives.get(index), keyword.keyword() + (index + 1), "tried[" + index + "]"));
            if (any) {
                tries.beginControlFlow("if (tried[$L].structural() == 0)", index)
                        .addStatement("return")
                        .endControlFlow();
            }
        }
        CodeBlock report = host.constraints().refused(Constraints.alternatives(schema, keyword), "at, tried");
        if (any) {
            tries.addStatement(report);
        } else {
            tries.beginControlFlow("if ($T.fitting(tried) != 1)", VIOLATION_COLLECTOR)
                    .addStatement(report)
                    .endControlFlow();
        }
        host.add(DecoderGenerator.check(method).addCode(tries.build()).build());
    }
}
