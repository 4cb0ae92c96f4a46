package dev.contracts.generator.codec;

import com.palantir.javapoet.CodeBlock;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.model.schema.Constraints;
import dev.contracts.model.schema.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The code by which a decoder knows which properties an object had, as far as a keyword asks for it. */
final class PropertyPresence {
    /** The parser tells so many properties by bits; whether there is one behind them, generated code notes by itself. */
    private static final int BITS = 64;

    private final List<String> expected;
    private final Set<String> watched = new TreeSet<>();
    private final Map<String, String> flags = new HashMap<>();

    /** @param expected the names that the parser is told, in their order */
    PropertyPresence(ValueSchemas value, List<String> expected) {
        this.expected = expected;
        value.schemas().forEach(schema -> {
            watched.addAll(schema.required());
            schema.dependentRequired().forEach((name, others) -> {
                if (!others.isEmpty()) {
                    watched.add(name);
                    watched.addAll(others);
                }
            });
        });
    }

    /** Declares the flags of the properties that no bit tells of. */
    void declare(RecordLocals locals, CodeBlock.Builder code) {
        for (String name : watched) {
            if (expected.indexOf(name) >= BITS) {
                String flag = locals.free(Identifiers.method("has", name));
                flags.put(name, flag);
                code.addStatement("boolean $L = false", flag);
            }
        }
    }

    /** Notes that a property is there, unless a bit tells it. */
    void note(String name, CodeBlock.Builder code) {
        String flag = flags.get(name);
        if (flag != null) {
            code.addStatement("$L = true", flag);
        }
    }

    /** Reads the bits when the object is left. */
    void read(CodeBlock.Builder code) {
        if (!watched.isEmpty()) {
            code.addStatement("long present = in.properties()");
        }
    }

    /** Returns the condition under which the object had a property. */
    private CodeBlock has(String name) {
        String flag = flags.get(name);
        return flag == null ? CodeBlock.of("(present & $L) != 0", bit(name)) : CodeBlock.of("$L", flag);
    }

    /** Returns the condition under which the object did not have a property. */
    private CodeBlock hasNot(String name) {
        String flag = flags.get(name);
        return flag == null ? CodeBlock.of("(present & $L) == 0", bit(name)) : CodeBlock.of("!$L", flag);
    }

    /** Reports the properties that are missing when the object is left. */
    void check(ValueSchemas value, ClassBuilder host, CodeBlock.Builder code) {
        Set<String> told = new HashSet<>();
        for (Schema schema : value.schemas()) {
            for (String name : schema.required()) {
                if (told.add(name)) {
                    code.beginControlFlow("if ($L)", hasNot(name))
                            .addStatement(host.constraints().refused(Constraints.required(schema, name), "at"))
                            .endControlFlow();
                }
            }
            schema.dependentRequired()
                    .forEach((name, others) ->
                            others.forEach(other -> code.beginControlFlow("if ($L && $L)", has(name), hasNot(other))
                                    .addStatement(host.constraints()
                                            .refused(Constraints.dependentRequired(schema, other, name), "at"))
                                    .endControlFlow()));
        }
    }

    private String bit(String name) {
        return "1L << " + expected.indexOf(name);
    }
}
