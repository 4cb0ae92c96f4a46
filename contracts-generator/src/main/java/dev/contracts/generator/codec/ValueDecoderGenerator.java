package dev.contracts.generator.codec;

import static dev.contracts.generator.naming.ClassNames.JSON_TYPE;

import com.palantir.javapoet.CodeBlock;
import dev.contracts.generator.schema.AppliedKeywords;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.schema.ValueSchemas.Kind;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.type.AnyType;
import dev.contracts.model.type.TypeUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of whatever kind the nodes of a spot accept: the others are refused, each of these has a reader of its own. */
final class ValueDecoderGenerator {
    private static final List<String> CONTAINERS =
            List.of("properties", "additionalProperties", "items", "prefixItems");

    private final DecoderGenerator readers;
    private final ValueSchemas spot;
    private final ClassBuilder host;
    private final CodeBlock.Builder code = CodeBlock.builder();
    private final TypeViolationGenerator refusals;

    ValueDecoderGenerator(DecoderGenerator readers, ValueSchemas spot, ClassBuilder host) {
        this.readers = readers;
        this.spot = spot;
        this.host = host;
        this.refusals = new TypeViolationGenerator(readers, spot, host, code);
    }

    /** The statements that read the value, {@code if} apart. */
    CodeBlock write() {
        TypeUse use = spot.use();
        if (use != null && use.type() instanceof AnyType) {
            any();
            return code.build();
        }
        if (use == null && asksNothing(spot)) {
            return code.addStatement("in.skip()").build();
        }
        if (spot.schemas().stream().anyMatch(schema -> Boolean.FALSE.equals(schema.constantAnswer()))) {
            refusals.all();
            return code.build();
        }
        code.addStatement("int at = in.offset()");
        List<Kind> accepted = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (spot.refuses(kind) == null) {
                accepted.add(kind);
            }
        }
        if (accepted.size() == 1) {
            only(accepted.get(0));
            return code.build();
        }
        if (accepted.size() == 2 && accepted.remove(Kind.NULL)) {
            CodeBlock atOnce = ConstantConstraintGenerator.isFree(spot) && hasOneType()
                    ? atOnce(accepted.get(0), refusals.other())
                    : null;
            if (atOnce != null) {
                code.beginControlFlow("if (in.tryNull())");
                readers.giveNothing(spot, code);
                return code.endControlFlow().add(atOnce).build();
            }
            accepted.add(0, Kind.NULL);
        }
        code.addStatement("$T type = in.type()", JSON_TYPE);
        for (Kind kind : accepted) {
            boolean last = accepted.size() == Kind.values().length && kind == accepted.get(accepted.size() - 1);
            if (last) {
                code.add(kind(kind));
            } else {
                code.beginControlFlow("if (type == $T.$L)", JSON_TYPE, kind);
                code.add(kind(kind));
                if (use == null) {
                    code.addStatement("return");
                }
                code.endControlFlow();
            }
        }
        if (accepted.size() < Kind.values().length) {
            refusals.rest(accepted);
        }
        return code.build();
    }

    /** One kind of value and no other. */
    private void only(Kind kind) {
        CodeBlock fault = refusals.other();
        CodeBlock atOnce = atOnce(kind, fault);
        if (atOnce == null) {
            code.beginControlFlow("if (in.type() != $T.$L)", JSON_TYPE, kind)
                    .add(fault)
                    .endControlFlow();
            code.add(kind(kind));
        } else {
            code.add(atOnce);
        }
    }

    private @Nullable CodeBlock atOnce(Kind kind, CodeBlock fault) {
        return switch (kind) {
            case STRING -> new StringDecoderGenerator(readers, spot, host).atOnce(fault);
            case NUMBER -> new NumberDecoderGenerator(readers, spot, host).atOnce(fault);
            case OBJECT -> new ObjectDecoderGenerator(readers, spot, host).atOnce(fault);
            case ARRAY -> new ArrayDecoderGenerator(readers, spot, host).atOnce(fault);
            default -> null;
        };
    }

    private boolean hasOneType() {
        return spot.schemas().stream()
                        .filter(schema -> !schema.types().isEmpty())
                        .count()
                == 1;
    }

    private static boolean asksNothing(ValueSchemas spot) {
        boolean watches = spot.named()
                && spot.conditional().stream()
                        .anyMatch(schema -> CONTAINERS.stream().anyMatch(schema::has));
        return !watches
                && spot.schemas().stream()
                        .allMatch(schema ->
                                !Boolean.FALSE.equals(schema.constantAnswer()) && !AppliedKeywords.canRefuse(schema));
    }

    /** A value of any type is checked first and then kept as a tree. */
    private void any() {
        for (Schema schema : spot.schemas()) {
            if (!schema.rules().isEmpty()) {
                readers.problems()
                        .add(
                                schema.rules().get(0).location(),
                                "a rule on a value of any type",
                                "give the schema a type");
            }
        }
        ValueSchemas checked = new ValueSchemas(spot.schemas(), spot.conditional(), null, spot.named(), spot.chosen());
        if (!asksNothing(checked)) {
            code.addStatement("int at = in.offset()");
            code.addStatement(readers.call(checked, host, "check"));
            code.addStatement("in.reset(at)");
        }
        code.addStatement("return in.readTree()");
    }

    /** A value of a kind that every node accepts. */
    private CodeBlock kind(Kind kind) {
        return switch (kind) {
            case OBJECT -> new ObjectDecoderGenerator(readers, spot, host).write();
            case ARRAY -> new ArrayDecoderGenerator(readers, spot, host).write();
            case STRING -> new StringDecoderGenerator(readers, spot, host).write();
            case NUMBER -> new NumberDecoderGenerator(readers, spot, host).write();
            case NULL, BOOLEAN -> new LiteralDecoderGenerator(readers, spot, kind, host).write();
        };
    }
}
