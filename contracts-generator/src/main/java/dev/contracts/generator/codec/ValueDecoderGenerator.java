package dev.contracts.generator.codec;

import static dev.contracts.generator.naming.ClassNames.JSON_TYPE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.contracts.generator.schema.AppliedKeywords;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.schema.ValueSchemas.Kind;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.type.AnyType;
import dev.contracts.model.type.TypeUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of whatever kind the nodes of a spot accept: the others are refused, each of these has a reader of its own. */
final class ValueDecoderGenerator {
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

    /** The statements that decode the value, {@code if} apart. */
    CodeBlock write() {
        decode();
        return Locals.declared(TypeName.INT, "at", "in.offset()", code.build());
    }

    private void decode() {
        TypeUse use = spot.use();
        if (use != null && use.type() instanceof AnyType) {
            any();
            return;
        }
        if (use == null && isUnconstrained(spot)) {
            code.addStatement("in.skip()");
            return;
        }
        if (spot.schemas().stream().anyMatch(schema -> Boolean.FALSE.equals(schema.constantAnswer()))) {
            refusals.all();
            return;
        }
        List<Kind> accepted = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (spot.refuses(kind) == null) {
                accepted.add(kind);
            }
        }
        if (accepted.size() == 1) {
            only(accepted.get(0));
        } else if (!isNullOr(accepted)) {
            any(accepted);
        }
    }

    /** Decodes null, or else one kind of value that can be recognised while it is decoded. */
    private boolean isNullOr(List<Kind> accepted) {
        if (accepted.size() != 2
                || !accepted.contains(Kind.NULL)
                || !ConstantConstraintGenerator.isFree(spot)
                || !hasOneType()) {
            return false;
        }
        Kind other = accepted.get(accepted.get(0) == Kind.NULL ? 1 : 0);
        CodeBlock atOnce = atOnce(other, refusals.other());
        if (atOnce == null) {
            return false;
        }
        code.beginControlFlow("if (in.tryNull())");
        readers.giveNothing(spot, code);
        code.endControlFlow().add(atOnce);
        return true;
    }

    /** Decodes several kinds, each by its own statements; those that stand for most kinds come once, at the end. */
    private void any(List<Kind> accepted) {
        Map<Kind, CodeBlock> statements = new EnumMap<>(Kind.class);
        accepted.forEach(kind -> statements.put(kind, kind(kind)));
        boolean all = accepted.size() == Kind.values().length;
        CodeBlock usual = all
                ? usual(statements)
                : CodeBlock.builder().addStatement("in.skip()").build();
        List<Kind> decoded = new ArrayList<>();
        CodeBlock.Builder kinds = CodeBlock.builder();
        statements.forEach((kind, code) -> {
            if (!code.equals(usual)) {
                kinds.beginControlFlow("if (jsonType == $T.$L)", JSON_TYPE, kind)
                        .add(code);
                if (spot.use() == null) {
                    kinds.addStatement("return");
                }
                kinds.endControlFlow();
                decoded.add(kind);
            }
        });
        kinds.add(all ? usual : refusals.rest(decoded));
        code.add(Locals.declared(JSON_TYPE, "jsonType", "in.type()", kinds.build()));
    }

    /** The statements that most kinds have; of several, those of the last kind. */
    private static CodeBlock usual(Map<Kind, CodeBlock> statements) {
        List<CodeBlock> blocks = new ArrayList<>(statements.values());
        CodeBlock usual = blocks.get(blocks.size() - 1);
        for (CodeBlock block : blocks) {
            if (Collections.frequency(blocks, block) > Collections.frequency(blocks, usual)) {
                usual = block;
            }
        }
        return usual;
    }

    /** Writes the code for one kind of value and no other. */
    private void only(Kind kind) {
        CodeBlock fault = refusals.other();
        CodeBlock atOnce = atOnce(kind, fault);
        if (atOnce == null) {
            NumberDecoderGenerator numbers = new NumberDecoderGenerator(readers, spot, host);
            boolean number = kind == Kind.NUMBER && hasOneType();
            code.beginControlFlow(
                            "if (in.type() != $T.$L$L)", JSON_TYPE, kind, number ? " || " + numbers.notOfType() : "")
                    .add(fault)
                    .endControlFlow();
            code.add(number ? numbers.ofType() : kind(kind));
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

    /** Returns whether every value passes, so that a value that is only checked can be skipped. */
    static boolean isUnconstrained(ValueSchemas spot) {
        boolean watches = spot.named() && !spot.conditional().isEmpty();
        return !watches
                && spot.schemas().stream()
                        .allMatch(schema -> !Boolean.FALSE.equals(schema.constantAnswer())
                                && !AppliedKeywords.canRefuse(
                                        schema, spot.chosen().contains(schema)));
    }

    /** A value of any type is checked first and then kept as a tree. */
    private void any() {
        for (Schema schema : spot.schemas()) {
            List<RuleModel> rules = readers.contract().rulesOf(schema);
            if (!rules.isEmpty()) {
                readers.problems()
                        .add(rules.get(0).location(), "a rule on a value of any type", "give the schema a type");
            }
        }
        ValueSchemas checked = new ValueSchemas(spot.schemas(), spot.conditional(), null, spot.named(), spot.chosen());
        if (!isUnconstrained(checked)) {
            code.addStatement(readers.call(checked, host, host.within("check", spot, "")));
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
