package dev.contracts.generator.codec;

import static dev.contracts.generator.naming.ClassNames.JSON_NAMES;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.naming.Component;
import dev.contracts.generator.schema.KnownProperties;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.schema.ValueSchemas.Kind;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.model.schema.Constraints;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.TypeUse;
import dev.contracts.model.type.UnionType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The statements that read an object. */
final class ObjectDecoderGenerator {
    private final DecoderGenerator decoders;
    private final ValueSchemas value;
    private final ClassBuilder host;
    private final @Nullable Type type;
    private final RecordLocals locals;
    private final List<String> expected;
    private final PropertyPresence presence;
    private final PropertyNameGenerator names;
    private final PropertyCountGenerator count;

    ObjectDecoderGenerator(DecoderGenerator decoders, ValueSchemas value, ClassBuilder host) {
        this.decoders = decoders;
        this.value = value;
        this.host = host;
        this.type = value.typeOf(Kind.OBJECT);
        Set<String> names = new LinkedHashSet<>(KnownProperties.names(value));
        if (type instanceof RecordType record) {
            record.fields().forEach(field -> names.add(field.name()));
        }
        for (String name : KnownProperties.conditionalNames(value)) {
            if (KnownProperties.reportsUnknown(value) || isWatched(name, Set.of())) {
                names.add(name);
            }
        }
        this.expected = List.copyOf(names);
        this.presence = new PropertyPresence(value, expected);
        this.locals = new RecordLocals(
                type instanceof RecordType record ? Component.of(record, decoders.bindings()) : List.of());
        this.names = new PropertyNameGenerator(decoders, value, host);
        this.count = new PropertyCountGenerator(value, host, locals);
    }

    CodeBlock write() {
        Schema union = value.union();
        if (union != null) {
            return new UnionDecoderGenerator(decoders, value, union, host).write();
        }
        CodeBlock.Builder code = CodeBlock.builder();
        ConstantConstraintGenerator.write(value, Kind.OBJECT, host, code);
        if (isSkipped()) {
            return code.addStatement("in.skip()").build();
        }
        remember(code);
        code.addStatement("in.tryObject()");
        object(code);
        return code.build();
    }

    /**
     * Writes, like {@link #write}, the code for a value that turns out to be an object while it is read.
     *
     * @param others what is to be done with values of other kinds; leaves the method
     * @return null when there is something to do before it is read
     */
    @Nullable
    CodeBlock atOnce(CodeBlock others) {
        if (value.union() != null || !ConstantConstraintGenerator.isFree(value) || isSkipped()) {
            return null;
        }
        CodeBlock.Builder code = CodeBlock.builder();
        code.beginControlFlow("if (!in.tryObject())").add(others).endControlFlow();
        remember(code);
        object(code);
        return code.build();
    }

    /** Records are made, and rules run, only of objects in which nothing is wrong. */
    private void remember(CodeBlock.Builder code) {
        if (type instanceof RecordType
                || (type instanceof MapType && !decoders.rules().rulesOf(value).isEmpty())) {
            code.addStatement("int before = out.structural()");
        }
    }

    private void object(CodeBlock.Builder code) {
        declare(code);
        properties(code);
        presence.check(value, host, code);
        count.check(code);
        finish(code);
    }

    private void declare(CodeBlock.Builder code) {
        locals.declare(code);
        if (type instanceof MapType map) {
            code.addStatement(
                    "$T values = new $T<>()",
                    ParameterizedTypeName.get(
                            ClassNames.MAP, ClassNames.STRING, decoders.types().argument(map.value())),
                    ClassNames.LINKED_HASH_MAP);
        }
        count.declare(code);
        presence.declare(locals, code);
    }

    private void properties(CodeBlock.Builder code) {
        if (expected.isEmpty()) {
            code.beginControlFlow("while (in.nextProperty())");
            code.add(other());
            code.endControlFlow();
            return;
        }
        String names = host.constant(JSON_NAMES, value, "properties", ConstantConstraintGenerator.names(expected));
        code.addStatement("int property = in.property($L, -1)", names);
        code.beginControlFlow("while (property != $T.END)", JSON_NAMES);
        List<CodeBlock> declared = expected.stream().map(this::expected).toList();
        CodeBlock other = other();
        List<CodeBlock> conditions = new ArrayList<>();
        for (int index = 0; index < declared.size(); index++) {
            if (declared.get(index).equals(other)) {
                conditions.add(CodeBlock.of("property == $L", index));
                continue;
            }
            // one behind the other, so that properties in their usual order need no search
            code.beginControlFlow("if (property == $L)", index)
                    .add(declared.get(index))
                    .addStatement("property = in.property($L, $L)", names, index)
                    .endControlFlow();
        }
        boolean apart = conditions.size() < declared.size();
        if (apart) {
            conditions.add(CodeBlock.of("property == $T.OTHER", JSON_NAMES));
            code.beginControlFlow("if ($L)", CodeBlock.join(conditions, " || "));
        }
        code.add(other).addStatement("property = in.property($L, property)", names);
        if (apart) {
            code.endControlFlow();
        }
        code.endControlFlow();
        presence.read(code);
    }

    /** Writes the code for a property that is treated apart. */
    private CodeBlock expected(String name) {
        CodeBlock.Builder code = CodeBlock.builder();
        presence.note(name, code);
        each(code);
        property(name, Set.of(), code);
        return code.build();
    }

    /** Writes the code for a property of a name that nothing treats apart. */
    private CodeBlock other() {
        CodeBlock.Builder code = CodeBlock.builder();
        each(code);
        Set<String> patterns = value.applied().patterns();
        patterns.addAll(value.maybe().patterns());
        other(List.copyOf(patterns), Set.of(), code);
        return code.build();
    }

    /** Writes the code for each choice among patterns of what a name matches. */
    private void other(List<String> patterns, Set<String> matching, CodeBlock.Builder code) {
        if (patterns.isEmpty()) {
            property(null, matching, code);
            return;
        }
        List<String> others = patterns.subList(1, patterns.size());
        Set<String> more = new LinkedHashSet<>(matching);
        more.add(patterns.get(0));
        String pattern = StringDecoderGenerator.pattern(patterns.get(0), value, host);
        code.beginControlFlow("if ($L.isIn(in.name()))", pattern);
        other(others, more, code);
        code.nextControlFlow("else");
        other(others, matching, code);
        code.endControlFlow();
    }

    /** Writes what is done for each property. */
    private void each(CodeBlock.Builder code) {
        count.count(code);
        if (!names.isEmpty()) {
            code.addStatement(names.call());
        }
    }

    /**
     * Writes the code for one property: of this name, or of a name that nothing treats apart.
     *
     * @param matching the patterns that such a name matches
     */
    private void property(@Nullable String name, Set<String> matching, CodeBlock.Builder code) {
        SchemaCursor below = down(value.applied(), name, matching);
        for (Schema refusing : below.refusing()) {
            code.addStatement(host.constraints().refused(Constraints.noAdditionalProperties(refusing), "in.offset()"));
        }
        boolean declared = name != null && KnownProperties.declares(value, name);
        boolean known = declared || !matching.isEmpty() || KnownProperties.matches(value, name);
        if (!known && KnownProperties.reportsUnknown(value)) {
            code.addStatement("out.unknown(in.offset())");
        }
        RecordLocals.Local local = name == null ? null : locals.of(name);
        boolean keepsUnknown = type instanceof RecordType record && record.keepsUnknown();
        boolean kept = keepsUnknown
                ? !isField(name)
                : !value.applied().propertyNames().contains(name)
                        && !below.declarations().isEmpty();
        RecordLocals.Local rest = kept ? locals.rest() : null;
        boolean empty = !below.refusing().isEmpty() && below.declarations().isEmpty();
        if (local != null) {
            Component component = local.component();
            code.addStatement(
                    "$L = $L",
                    local.name(),
                    decoders.call(child(name, matching, component.use()), host, component.name()));
        } else if (type instanceof MapType map && !empty) {
            put("values", child(name, matching, map.value()), "value", code);
        } else if (rest != null && rest.component().use().type() instanceof MapType map) {
            put(rest.name(), child(name, matching, map.value()), rest.name(), code);
        } else {
            String role = name == null ? "other" : Identifiers.component(name);
            code.addStatement(decoders.call(child(name, matching, null), host, host.within("check", value, role)));
        }
    }

    private boolean isField(@Nullable String name) {
        return name != null
                && type instanceof RecordType record
                && record.field(name).isPresent();
    }

    /** Writes the code for a property that is kept by its name. */
    private void put(String map, ValueSchemas child, String role, CodeBlock.Builder code) {
        code.addStatement("$L.put(in.name(), $L)", map, decoders.call(child, host, host.within(value, role)));
    }

    private ValueSchemas child(@Nullable String name, Set<String> matching, @Nullable TypeUse use) {
        return ValueSchemas.of(
                down(value.applied(), name, matching),
                down(value.maybe(), name, matching),
                use,
                value.named(),
                Set.of());
    }

    /** Returns whether something may be reported in the value of a property, which is only checked. */
    private boolean isWatched(@Nullable String name, Set<String> matching) {
        return !ValueDecoderGenerator.isUnconstrained(child(name, matching, null));
    }

    private static SchemaCursor down(SchemaCursor cursor, @Nullable String name, Set<String> matching) {
        return name == null ? cursor.otherProperty(matching) : cursor.property(name);
    }

    /** Returns whether the properties are not constrained, so that the object is skipped. */
    private boolean isSkipped() {
        return value.use() == null
                && expected.isEmpty()
                && count.isEmpty()
                && names.isEmpty()
                && value.applied().patterns().isEmpty()
                && value.maybe().patterns().stream().noneMatch(pattern -> isWatched(null, Set.of(pattern)))
                && value.applied().otherProperty().refusing().isEmpty()
                && !KnownProperties.reportsUnknown(value)
                && !isWatched(null, Set.of());
    }

    private void finish(CodeBlock.Builder code) {
        if (type instanceof RecordType record) {
            code.beginControlFlow("if (out.structural() != before)");
            decoders.giveNothing(value, code);
            code.endControlFlow();
            CodeBlock made = CodeBlock.of("new $T($L)", decoders.bindings().of(record), locals.arguments());
            CodeBlock rules = decoders.rules().at(value, CodeBlock.of("result"));
            if (rules.isEmpty()) {
                code.addStatement("return $L", made);
            } else {
                code.addStatement("$T result = $L", decoders.bindings().of(record), made);
                code.add(rules);
                code.addStatement("return result");
            }
        } else if (type instanceof MapType) {
            CodeBlock rules = decoders.rules().at(value, CodeBlock.of("values"));
            if (!rules.isEmpty()) {
                code.beginControlFlow("if (out.structural() == before)")
                        .add(rules)
                        .endControlFlow();
            }
            code.addStatement("return values");
        } else if (type instanceof UnionType) {
            throw new IllegalStateException("a union without oneOf: " + type);
        } else {
            decoders.end(value, code);
        }
    }
}
