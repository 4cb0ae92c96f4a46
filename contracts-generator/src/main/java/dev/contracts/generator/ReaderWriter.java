package dev.contracts.generator;

import static dev.contracts.generator.Libraries.FINDINGS;
import static dev.contracts.generator.Libraries.JSON_READER;
import static dev.contracts.generator.Libraries.JSON_TYPE;
import static dev.contracts.generator.Libraries.nullable;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.contracts.generator.Spot.Kind;
import dev.contracts.model.AnyType;
import dev.contracts.model.ContractModel;
import dev.contracts.model.EnumType;
import dev.contracts.model.Expectations;
import dev.contracts.model.NominalType;
import dev.contracts.model.Schema;
import dev.contracts.model.SchemaType;
import dev.contracts.model.TypeUse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The readers of one contract: each {@link Spot} becomes a method that checks the value at the cursor, reports what is wrong
 * and, where the spot is bound, gives the value. A method that reported something gives a value that nobody uses.
 */
final class ReaderWriter {
    private static final String SUFFIX = "Reader";
    private static final List<String> CONTAINERS =
            List.of("properties", "additionalProperties", "items", "prefixItems");

    private final Bindings bindings;
    private final JavaTypes types;
    private final ContractModel contract;
    private final RulesWriter rules;
    private final Problems problems;
    private final Map<ClassName, ClassDraft> classes = new LinkedHashMap<>();

    ReaderWriter(Bindings bindings, ContractModel contract, RulesWriter rules, Problems problems) {
        this.bindings = bindings;
        this.types = new JavaTypes(bindings);
        this.contract = contract;
        this.rules = rules;
        this.problems = problems;
    }

    Bindings bindings() {
        return bindings;
    }

    JavaTypes types() {
        return types;
    }

    RulesWriter rules() {
        return rules;
    }

    Problems problems() {
        return problems;
    }

    /** What reads a whole payload. */
    CodeBlock root() {
        Spot root = Spot.of(contract.schema(), contract.use(), true);
        if (ownClass(root) != null) {
            return call(root, new ClassDraft(bindings.of((NominalType) contract.type()), ""), "read");
        }
        ClassDraft host = classOf(
                bindings.helper(contract.name(), contract.name() + "-" + SUFFIX),
                "Reads payloads of the contract " + contract.name() + ".");
        return CodeBlock.of("$T.$L", host.name(), call(root, host, "read"));
    }

    Map<ClassName, TypeSpec.Builder> write() {
        Map<ClassName, TypeSpec.Builder> built = new LinkedHashMap<>();
        classes.forEach((name, draft) -> built.put(name, draft.build()));
        return built;
    }

    /** A call of the method that reads a spot, which is written now if it is not there yet. */
    CodeBlock call(Spot spot, ClassDraft caller, String wanted) {
        return call(spot, caller, wanted, "out");
    }

    private CodeBlock call(Spot spot, ClassDraft caller, String wanted, String out) {
        ClassDraft host = host(spot, caller);
        boolean there = host.knows(spot);
        String method = host.method(spot, host == caller ? wanted : "read");
        if (!there) {
            write(spot, host, method);
        }
        return host == caller
                ? CodeBlock.of("$L(in, $L)", method, out)
                : CodeBlock.of("$T.$L(in, $L)", host.name(), method, out);
    }

    private ClassDraft host(Spot spot, ClassDraft caller) {
        NominalType own = ownClass(spot);
        return own == null
                ? caller
                : classOf(
                        bindings.helper(contract, own, SUFFIX),
                        "Reads values of " + bindings.of(own).simpleName() + ", and says what is wrong with them.");
    }

    /** Records and unions have a class of their own; the rest stays where it is first used. */
    private static @Nullable NominalType ownClass(Spot spot) {
        TypeUse use = spot.use();
        return use != null && use.type() instanceof NominalType nominal && !(nominal instanceof EnumType)
                ? nominal
                : null;
    }

    private ClassDraft classOf(ClassName name, String about) {
        return classes.computeIfAbsent(name, any -> new ClassDraft(name, about));
    }

    /** What the method of a spot gives; null when it gives nothing. */
    @Nullable
    TypeName result(Spot spot) {
        TypeUse use = spot.use();
        if (use == null) {
            return null;
        }
        TypeName type = types.of(use.type());
        return use.nullable() || !type.isPrimitive() ? nullable(type.box()) : type;
    }

    private void write(Spot spot, ClassDraft host, String name) {
        MethodSpec.Builder method = start(spot, name);
        List<Schema> branching = spot.schemas().stream()
                .filter(schema -> schema.ifSchema() != null)
                .toList();
        if (branching.isEmpty()) {
            method.addCode(body(spot, host));
            host.add(method.build());
            return;
        }
        String inner = host.freeMethod(name + "_");
        TypeName result = result(spot);
        method.addStatement("int mark = in.mark()");
        if (result == null) {
            method.addStatement("$L(in, out)", inner);
        } else {
            method.addStatement("$T value = $L(in, out)", result, inner);
        }
        method.addStatement("int end = in.mark()");
        for (int i = 0; i < branching.size(); i++) {
            branches(branching.get(i), i + 1, host, method);
        }
        method.addStatement("in.reset(end)");
        if (result != null) {
            method.addStatement("return value");
        }
        host.add(method.build());
        host.add(start(spot, inner).addCode(body(spot, host)).build());
    }

    private MethodSpec.Builder start(Spot spot, String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(JSON_READER, "in")
                .addParameter(FINDINGS, "out");
        if (!name.equals("read") && ownClass(spot) == null) {
            method.addModifiers(Modifier.PRIVATE);
        }
        TypeName result = result(spot);
        if (result != null) {
            method.returns(result);
        }
        return method;
    }

    /** {@code if} reports nothing; only one of the others is looked at. */
    private void branches(Schema schema, int number, ClassDraft host, MethodSpec.Builder method) {
        Schema condition = schema.ifSchema();
        Schema yes = schema.thenSchema();
        Schema no = schema.elseSchema();
        if (condition == null || (yes == null && no == null)) {
            return;
        }
        String probe = "probe" + number;
        method.addStatement("in.reset(mark)");
        method.addStatement("$T $L = out.probe()", FINDINGS, probe);
        method.addStatement(call(Spot.of(condition, null, false), host, "check", probe));
        method.beginControlFlow("if ($L.structural() == 0)", probe);
        branch(yes, host, method);
        method.nextControlFlow("else");
        branch(no, host, method);
        method.endControlFlow();
    }

    private void branch(@Nullable Schema schema, ClassDraft host, MethodSpec.Builder method) {
        if (schema != null) {
            method.addStatement("in.reset(mark)");
            method.addStatement(call(Spot.of(schema, null, false), host, "check"));
        }
    }

    /** The statements that read the value, {@code if} apart. */
    private CodeBlock body(Spot spot, ClassDraft host) {
        CodeBlock.Builder code = CodeBlock.builder();
        TypeUse use = spot.use();
        if (use != null && use.type() instanceof AnyType) {
            any(spot, host, code);
            return code.build();
        }
        if (use == null && asksNothing(spot)) {
            return code.addStatement("in.skip()").build();
        }
        if (spot.schemas().stream().anyMatch(schema -> Boolean.FALSE.equals(schema.constantAnswer()))) {
            refuseAll(spot, host, code);
            return code.build();
        }
        code.addStatement("int at = in.offset()");
        if (new Keywords(spot).needMark()) {
            code.addStatement("int mark = in.mark()");
        }
        List<Kind> accepted = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (spot.refuses(kind) == null) {
                accepted.add(kind);
            }
        }
        if (accepted.size() == 1) {
            refuse(spot, code, accepted.get(0));
            code.add(kind(spot, accepted.get(0), host));
            return code.build();
        }
        code.addStatement("$T type = in.type()", JSON_TYPE);
        for (Kind kind : accepted) {
            boolean last = accepted.size() == Kind.values().length && kind == accepted.get(accepted.size() - 1);
            if (last) {
                code.add(kind(spot, kind, host));
            } else {
                code.beginControlFlow("if (type == $T.$L)", JSON_TYPE, kind);
                code.add(kind(spot, kind, host));
                if (spot.use() == null) {
                    code.addStatement("return");
                }
                code.endControlFlow();
            }
        }
        if (accepted.size() < Kind.values().length) {
            refuseRest(spot, code, accepted);
        }
        return code.build();
    }

    private static boolean asksNothing(Spot spot) {
        boolean watches = spot.named()
                && spot.conditional().stream()
                        .anyMatch(schema -> CONTAINERS.stream().anyMatch(schema::has));
        return !watches
                && spot.schemas().stream()
                        .allMatch(schema -> !Boolean.FALSE.equals(schema.constantAnswer())
                                && Keywords.ASSERTIONS.stream().noneMatch(schema::has));
    }

    /** A value of any type is checked first and then kept as a tree. */
    private void any(Spot spot, ClassDraft host, CodeBlock.Builder code) {
        for (Schema schema : spot.schemas()) {
            if (!schema.rules().isEmpty()) {
                problems.add(
                        schema.rules().get(0).location(), "a rule on a value of any type", "give the schema a type");
            }
        }
        Spot checked = new Spot(spot.schemas(), spot.conditional(), null, spot.named(), spot.chosen());
        if (!asksNothing(checked)) {
            code.addStatement("int mark = in.mark()");
            code.addStatement(call(checked, host, "check"));
            code.addStatement("in.reset(mark)");
        }
        code.addStatement("return in.readTree()");
    }

    private void refuseAll(Spot spot, ClassDraft host, CodeBlock.Builder code) {
        for (Schema schema : spot.schemas()) {
            if (Boolean.FALSE.equals(schema.constantAnswer())) {
                code.addStatement(
                        "out.keyword($S, in.offset(), $S, $L)",
                        "false",
                        Expectations.nothing(),
                        JavaText.literal(schema.location().schemaPointer()));
            }
        }
        List<Schema> others = spot.schemas().stream()
                .filter(schema -> schema.constantAnswer() == null)
                .toList();
        code.addStatement(call(new Spot(others, spot.conditional(), null, spot.named(), spot.chosen()), host, "check"));
        giveNothing(spot, code);
    }

    /** Everything but one kind. */
    private void refuse(Spot spot, CodeBlock.Builder code, Kind only) {
        Schema first = spot.schemas().stream()
                .filter(schema -> !schema.types().isEmpty() || schema == spot.union())
                .findFirst()
                .orElseThrow();
        code.beginControlFlow("if (in.type() != $T.$L)", JSON_TYPE, only);
        typeFault(first, code);
        giveNothing(spot, code);
        code.endControlFlow();
    }

    private void refuseRest(Spot spot, CodeBlock.Builder code, List<Kind> accepted) {
        for (Kind kind : Kind.values()) {
            Schema refusing = spot.refuses(kind);
            if (refusing != null) {
                boolean one = Arrays.stream(Kind.values())
                        .filter(other -> !accepted.contains(other))
                        .allMatch(other -> spot.refuses(other) == refusing);
                if (one) {
                    typeFault(refusing, code);
                    giveNothing(spot, code);
                    return;
                }
                code.beginControlFlow("if (type == $T.$L)", JSON_TYPE, kind);
                typeFault(refusing, code);
                giveNothing(spot, code);
                code.endControlFlow();
            }
        }
        code.addStatement("in.skip()");
        if (spot.use() != null) {
            giveNothing(spot, code);
        }
    }

    private static void typeFault(Schema schema, CodeBlock.Builder code) {
        if (schema.types().isEmpty()) {
            code.addStatement("out.type(at, $S, $L)", "an object", Trees.pointer(schema, "oneOf"));
        } else {
            code.addStatement("out.type(at, $L, $L)", Trees.words(schema, "type"), Trees.pointer(schema, "type"));
        }
        code.addStatement("in.skip()");
    }

    /** Leaves the method with a value that stands for none. */
    void giveNothing(Spot spot, CodeBlock.Builder code) {
        TypeName result = result(spot);
        if (result == null) {
            code.addStatement("return");
        } else {
            code.addStatement("return $L", nothing(result));
        }
    }

    private static String nothing(TypeName type) {
        if (!type.isPrimitive()) {
            return "null";
        }
        return type.equals(TypeName.BOOLEAN) ? "false" : "0";
    }

    /** A value of a kind that every node accepts. */
    private CodeBlock kind(Spot spot, Kind kind, ClassDraft host) {
        return switch (kind) {
            case OBJECT -> new ObjectReader(this, spot, host).write();
            case ARRAY -> new ArrayReader(this, spot, host).write();
            case NULL, BOOLEAN, NUMBER, STRING -> new ScalarReader(this, spot, kind, host).write();
        };
    }

    static boolean isIntegerOnly(Schema schema) {
        return schema.types().contains(SchemaType.INTEGER) && !schema.types().contains(SchemaType.NUMBER);
    }
}
