package dev.contracts.generator.codec;

import static dev.contracts.generator.naming.ClassNames.JSON_NAMES;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.json.TagText;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.model.schema.Constraints;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.model.schema.UnionShape;
import dev.contracts.model.type.TypeUse;
import dev.contracts.model.type.UnionType;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.json.JsonTrees;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The statements that read one of a union's objects: the tag first, wherever it stands, then the variant it names. */
final class UnionDecoderGenerator {
    private final DecoderGenerator decoders;
    private final ValueSchemas value;
    private final Schema union;
    private final ClassBuilder host;

    UnionDecoderGenerator(DecoderGenerator decoders, ValueSchemas value, Schema union, ClassBuilder host) {
        this.decoders = decoders;
        this.value = value;
        this.union = union;
        this.host = host;
    }

    CodeBlock write() {
        UnionShape shape = Objects.requireNonNull(union.union(), "the union");
        CodeBlock.Builder code = CodeBlock.builder();
        String tag = JavaText.literal(shape.tag());
        String tagName = host.constant(JSON_NAMES, value, "tag", CodeBlock.of("$T.of($L)", JSON_NAMES, tag));
        code.addStatement("int tagAt = in.find($L)", tagName);
        code.beginControlFlow("if (tagAt < 0)");
        code.addStatement(host.constraints().refused(Constraints.tagRequired(union), "at"));
        theRest(code);
        code.endControlFlow();
        List<String> tags = List.copyOf(shape.variants().keySet());
        code.add(variant(shape.type(), tags));
        code.addStatement("in.reset(at)");
        TypeName result = decoders.result(value);
        if (result != null) {
            code.addStatement("$T value", result);
        }
        code.beginControlFlow("switch (tag)");
        for (int index = 0; index < tags.size(); index++) {
            String name = tags.get(index);
            CodeBlock call = decoders.call(
                    variant(Objects.requireNonNull(shape.variants().get(name)), use(name)),
                    host,
                    host.within("check", value, Identifiers.component(TagText.words(name, shape.type()))));
            code.addStatement("case $L -> $L$L", index, result == null ? "" : "value = ", call);
        }
        code.beginControlFlow("default ->");
        code.addStatement(host.constraints().refused(Constraints.tagValues(union), "tagAt"));
        theRest(code);
        code.endControlFlow();
        code.endControlFlow();
        if (result != null) {
            finish(code);
        }
        return code.build();
    }

    /** Tells which variant the tag names. */
    private CodeBlock variant(SchemaType type, List<String> tags) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (type == SchemaType.STRING) {
            String variants = host.constant(JSON_NAMES, value, "variants", ConstantConstraintGenerator.names(tags));
            code.addStatement("in.reset(tagAt)");
            code.addStatement("int tag = in.tryOneOf($L)", variants);
        } else {
            List<String> canonical = tags.stream()
                    .map(tag -> JsonTrees.canonical(TagText.value(tag, type)))
                    .toList();
            String variants = host.constant(
                    ParameterizedTypeName.get(ClassNames.LIST, ClassNames.STRING),
                    value,
                    "variants",
                    CodeBlock.of("$T.of($L)", ClassNames.LIST, JavaText.literals(canonical)));
            code.addStatement("int tag = $L.indexOf($T.canonical(in, tagAt))", variants, ClassNames.EXACT_VALUES);
        }
        return code.build();
    }

    /** Rules of the union itself run on each variant. */
    private void finish(CodeBlock.Builder code) {
        CodeBlock rules = decoders.rules().at(value, CodeBlock.of("value"));
        if (!rules.isEmpty()) {
            code.beginControlFlow("if (value != null)").add(rules).endControlFlow();
        }
        code.addStatement("return value");
    }

    /** Returns the type of a variant; null when the union is only checked. */
    private @Nullable TypeUse use(String tag) {
        return value.use() != null && value.use().type() instanceof UnionType type
                ? new TypeUse(Objects.requireNonNull(type.variants().get(tag), "the variant"), false)
                : null;
    }

    private ValueSchemas variant(Schema branch, @Nullable TypeUse use) {
        List<Schema> schemas = new ArrayList<>(value.schemas());
        schemas.add(branch);
        return ValueSchemas.of(SchemaCursor.of(schemas), value.maybe(), use, value.named(), chosen());
    }

    private Set<Schema> chosen() {
        Set<Schema> chosen = new HashSet<>(value.chosen());
        chosen.addAll(value.schemas());
        return chosen;
    }

    /** Writes the checks that the union makes of all its objects, when there is no variant to add more. */
    private void theRest(CodeBlock.Builder code) {
        ValueSchemas rest = new ValueSchemas(value.schemas(), value.conditional(), null, value.named(), chosen());
        code.addStatement(decoders.call(rest, host, host.within("check", value, "untagged")));
        decoders.giveNothing(value, code);
    }
}
