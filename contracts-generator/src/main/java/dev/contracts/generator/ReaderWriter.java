package dev.contracts.generator;

import static dev.contracts.generator.Libraries.FINDINGS;
import static dev.contracts.generator.Libraries.JSON_INPUT;
import static dev.contracts.generator.Libraries.nullable;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.contracts.model.ContractModel;
import dev.contracts.model.EnumType;
import dev.contracts.model.NominalType;
import dev.contracts.model.TypeUse;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The readers of one contract: each {@link Spot} becomes a method that checks the value at the cursor, reports what is wrong
 * and, where the spot is bound, gives the value. A method that reported something gives a value that nobody uses.
 */
final class ReaderWriter {
    private static final String SUFFIX = "Reader";

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

    /** @param out the variable of the findings */
    CodeBlock call(Spot spot, ClassDraft caller, String wanted, String out) {
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
        Branches branches = new Branches(this, spot, host);
        if (branches.isEmpty()) {
            host.add(method.addCode(new ValueReader(this, spot, host).write()).build());
            return;
        }
        String inner = host.freeMethod(name + "_");
        host.add(method.addCode(branches.write(inner)).build());
        host.add(start(spot, inner)
                .addCode(new ValueReader(this, spot, host).write())
                .build());
    }

    private MethodSpec.Builder start(Spot spot, String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(JSON_INPUT, "in")
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
}
