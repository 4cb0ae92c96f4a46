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

/** A value of whatever kind the nodes accept: the others are refused, each of these has a decoder of its own. */
final class ValueDecoderGenerator {
    private final DecoderGenerator decoders;
    private final ValueSchemas value;
    private final ClassBuilder host;
    private final CodeBlock.Builder code = CodeBlock.builder();
    private final TypeViolationGenerator refusals;

    ValueDecoderGenerator(DecoderGenerator decoders, ValueSchemas value, ClassBuilder host) {
        this.decoders = decoders;
        this.value = value;
        this.host = host;
        this.refusals = new TypeViolationGenerator(decoders, value, host, code);
    }

    /** The statements that decode the value, {@code if} apart. */
    CodeBlock write() {
        decode();
        return Locals.declared(TypeName.INT, "at", "in.offset()", code.build());
    }

    private void decode() {
        TypeUse use = value.use();
        if (use != null && use.type() instanceof AnyType) {
            any();
            return;
        }
        if (use == null && isUnconstrained(value)) {
            code.addStatement("in.skip()");
            return;
        }
        if (value.schemas().stream().anyMatch(schema -> Boolean.FALSE.equals(schema.constantAnswer()))) {
            refusals.all();
            return;
        }
        Schema nullable = value.nullable();
        if (nullable != null) {
            code.add(new NullableDecoderGenerator(decoders, value, nullable, host).write());
            return;
        }
        List<Kind> accepted = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (value.refuses(kind) == null) {
                accepted.add(kind);
            }
        }
        if (accepted.size() == 1 && refusals.isOne(accepted)) {
            only(accepted.get(0), value.hasOneType(), refusals.other(accepted));
        } else if (!isNullOr(accepted)) {
            any(accepted);
        }
    }

    /** Decodes null, or else one kind of value that can be recognised while it is decoded. */
    private boolean isNullOr(List<Kind> accepted) {
        if (accepted.size() != 2
                || !accepted.contains(Kind.NULL)
                || !ConstantConstraintGenerator.isFree(value)
                || !value.hasOneType()) {
            return false;
        }
        Kind other = accepted.get(accepted.get(0) == Kind.NULL ? 1 : 0);
        CodeBlock atOnce = atOnce(other, refusals.other(accepted));
        if (atOnce == null) {
            return false;
        }
        code.beginControlFlow("if (in.tryNull())");
        decoders.giveNothing(value, code);
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
        Map<Kind, CodeBlock> apart = new EnumMap<>(statements);
        apart.values().removeIf(usual::equals);
        List<Kind> decoded = List.copyOf(apart.keySet());
        CodeBlock rest = all ? usual : refusals.rest(decoded);
        if (decoded.size() == 1 && !Locals.uses(rest, "jsonType")) {
            only(decoded.get(0), false, leaving(rest));
            return;
        }
        CodeBlock.Builder kinds = CodeBlock.builder();
        apart.forEach((kind, code) -> kinds.beginControlFlow("if (jsonType == $T.$L)", JSON_TYPE, kind)
                .add(leaving(code))
                .endControlFlow());
        code.add(Locals.declared(
                JSON_TYPE, "jsonType", "in.type()", kinds.add(rest).build()));
    }

    /** The statements with the method left behind them; statements that give something leave it by themselves. */
    private CodeBlock leaving(CodeBlock statements) {
        return value.use() == null
                ? statements.toBuilder().addStatement("return").build()
                : statements;
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

    /**
     * Writes the code for one kind of value.
     *
     * @param typed whether the nodes demand it as their only type
     * @param others what is to be done with values of other kinds; leaves the method
     */
    private void only(Kind kind, boolean typed, CodeBlock others) {
        CodeBlock atOnce = atOnce(kind, others);
        if (atOnce == null) {
            NumberDecoderGenerator numbers = new NumberDecoderGenerator(decoders, value, host);
            boolean number = kind == Kind.NUMBER && typed;
            code.beginControlFlow(
                            "if (in.type() != $T.$L$L)", JSON_TYPE, kind, number ? " || " + numbers.notOfType() : "")
                    .add(others)
                    .endControlFlow();
            code.add(number ? numbers.ofType() : kind(kind));
        } else {
            code.add(atOnce);
        }
    }

    private @Nullable CodeBlock atOnce(Kind kind, CodeBlock others) {
        return switch (kind) {
            case STRING -> new StringDecoderGenerator(decoders, value, host).atOnce(others);
            case NUMBER -> new NumberDecoderGenerator(decoders, value, host).atOnce(others);
            case OBJECT -> new ObjectDecoderGenerator(decoders, value, host).atOnce(others);
            case ARRAY -> new ArrayDecoderGenerator(decoders, value, host).atOnce(others);
            default -> null;
        };
    }

    /** Returns whether every value passes, so that a value that is only checked can be skipped. */
    static boolean isUnconstrained(ValueSchemas value) {
        boolean watches = value.named() && !value.conditional().isEmpty();
        return !watches
                && value.schemas().stream()
                        .allMatch(schema -> !Boolean.FALSE.equals(schema.constantAnswer())
                                && !AppliedKeywords.canRefuse(
                                        schema, value.chosen().contains(schema)));
    }

    /** A value of any type is checked first and then kept as a tree. */
    private void any() {
        for (Schema schema : value.schemas()) {
            List<RuleModel> rules = decoders.contract().rulesOf(schema);
            if (!rules.isEmpty()) {
                decoders.problems()
                        .add(rules.get(0).location(), "a rule on a value of any type", "give the schema a type");
            }
        }
        ValueSchemas checked =
                new ValueSchemas(value.schemas(), value.conditional(), null, value.named(), value.chosen());
        if (!isUnconstrained(checked)) {
            code.addStatement(decoders.call(checked, host, host.within("check", value, "")));
            code.addStatement("in.reset(at)");
        }
        code.addStatement("return in.readTree()");
    }

    /** A value of a kind that every node accepts. */
    private CodeBlock kind(Kind kind) {
        return switch (kind) {
            case OBJECT -> new ObjectDecoderGenerator(decoders, value, host).write();
            case ARRAY -> new ArrayDecoderGenerator(decoders, value, host).write();
            case STRING -> new StringDecoderGenerator(decoders, value, host).write();
            case NUMBER -> new NumberDecoderGenerator(decoders, value, host).write();
            case NULL, BOOLEAN -> new LiteralDecoderGenerator(decoders, value, kind, host).write();
        };
    }
}
