package dev.contracts.generator.codec;

import static dev.contracts.generator.naming.ClassNames.JSON_PARSER;
import static dev.contracts.generator.naming.ClassNames.VIOLATION_COLLECTOR;
import static dev.contracts.generator.naming.ClassNames.nullable;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.contracts.generator.naming.JavaNames;
import dev.contracts.generator.naming.JavaTypes;
import dev.contracts.generator.rule.RuleGenerator;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.generator.source.JavaDiagnostics;
import dev.contracts.model.ContractModel;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.type.AnyType;
import dev.contracts.model.type.EnumType;
import dev.contracts.model.type.NominalType;
import dev.contracts.model.type.TypeUse;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The decoders of one contract: each {@link ValueSchemas} becomes a method that checks the value at the cursor, reports what is wrong
 * and, where it is bound, gives it. A method that reported something gives a value that nobody uses.
 */
public final class DecoderGenerator {
    private final JavaNames bindings;
    private final JavaTypes types;
    private final ContractModel contract;
    private final RuleGenerator rules;
    private final JavaDiagnostics problems;
    private final Map<ClassName, ClassBuilder> classes = new LinkedHashMap<>();

    public DecoderGenerator(JavaNames bindings, ContractModel contract, RuleGenerator rules, JavaDiagnostics problems) {
        this.bindings = bindings;
        this.types = new JavaTypes(bindings);
        this.contract = contract;
        this.rules = rules;
        this.problems = problems;
    }

    JavaNames bindings() {
        return bindings;
    }

    JavaTypes types() {
        return types;
    }

    ContractModel contract() {
        return contract;
    }

    RuleGenerator rules() {
        return rules;
    }

    JavaDiagnostics problems() {
        return problems;
    }

    /** Returns the code that reads a whole payload. */
    public CodeBlock root() {
        ValueSchemas root = ValueSchemas.of(contract.schema(), contract.use(), true);
        if (ownClass(root) != null) {
            return call(root, new ClassBuilder(bindings.of((NominalType) contract.type()), ""), "decode");
        }
        ClassName name = bindings.helper(contract.name(), contract.name() + "-decoder");
        if (root.definition() != null) {
            return call(root, new ClassBuilder(name, ""), "decode");
        }
        ClassBuilder host = classOf(name, "Decodes payloads of the contract " + contract.name() + ".");
        return CodeBlock.of("$T.$L", host.name(), call(root, host, "decode"));
    }

    public Map<ClassName, TypeSpec.Builder> write() {
        Map<ClassName, TypeSpec.Builder> built = new LinkedHashMap<>();
        classes.forEach((name, draft) -> built.put(name, draft.build()));
        return built;
    }

    /** A call of the method that decodes a value, which is written now if it is not there yet. */
    CodeBlock call(ValueSchemas value, ClassBuilder caller, String wanted) {
        return call(value, caller, wanted, "out");
    }

    /** @param out the variable of the collector */
    CodeBlock call(ValueSchemas value, ClassBuilder caller, String wanted, String out) {
        if (value.use() == null && ValueDecoderGenerator.isUnconstrained(value)) {
            return CodeBlock.of("in.skip()");
        }
        ClassBuilder host = host(value, caller);
        boolean there = host.knows(value);
        Schema definition = value.definition();
        String method = host.method(
                value,
                ownClass(value) != null && host != caller
                        ? "decode"
                        : definition == null ? wanted : definitionMethod(value, definition));
        if (!there) {
            write(value, host, method);
        }
        return host == caller
                ? CodeBlock.of("$L(in, $L)", method, out)
                : CodeBlock.of("$T.$L(in, $L)", host.name(), method, out);
    }

    private static String definitionMethod(ValueSchemas value, Schema definition) {
        String name = definition.location().schemaPointer().replaceFirst(".*#/\\$defs/", "");
        return value.use() == null ? Identifiers.method("check", name) : Identifiers.component(name);
    }

    private ClassBuilder host(ValueSchemas value, ClassBuilder caller) {
        NominalType own = ownClass(value);
        if (own != null) {
            return classOf(
                    bindings.decoder(contract, own),
                    "Decodes and checks JSON that is bound to "
                            + bindings.of(own).simpleName() + ".");
        }
        Schema definition = value.definition();
        if (definition == null) {
            return caller;
        }
        String home = definition.location().schemaPointer().replaceFirst("(/schema\\.json)?#.*", "");
        return classOf(
                bindings.helper(contract.name(), home + "-definitions"),
                "Decodes and checks values of the definitions of " + home + ".");
    }

    /**
     * Records and unions have a class of their own, and so have the definitions of a file, each of which is decoded by one
     * method; the rest stays where it is first used, as what may be null by its alternatives does.
     */
    private static @Nullable NominalType ownClass(ValueSchemas value) {
        TypeUse use = value.use();
        return use != null
                        && use.type() instanceof NominalType nominal
                        && !(nominal instanceof EnumType)
                        && value.nullable() == null
                ? nominal
                : null;
    }

    private ClassBuilder classOf(ClassName name, String about) {
        return classes.computeIfAbsent(name, any -> new ClassBuilder(name, about));
    }

    /** Returns the type that the method of a value returns; null when it returns nothing. */
    @Nullable
    TypeName result(ValueSchemas value) {
        TypeUse use = value.use();
        if (use == null) {
            return null;
        }
        TypeName type = types.of(use.type());
        return use.nullable() || !type.isPrimitive() ? nullable(type.box()) : type;
    }

    private void write(ValueSchemas value, ClassBuilder host, String name) {
        MethodSpec.Builder method = start(value, name);
        // a value of any type is checked by a method without a type, which looks again itself
        boolean once = !SecondLookGenerator.isNeeded(value)
                || (value.use() != null && value.use().type() instanceof AnyType);
        if (once) {
            host.add(method.addCode(new ValueDecoderGenerator(this, value, host).write())
                    .build());
            return;
        }
        String inner = host.freeMethod(name + "Unconditionally");
        host.add(method.addCode(new SecondLookGenerator(this, value, host).write(inner))
                .build());
        host.add(start(value, inner)
                .addModifiers(Modifier.PRIVATE)
                .addCode(new ValueDecoderGenerator(this, value, host).write())
                .build());
    }

    /** Begins a method of a class alone that reads a value and gives nothing. */
    static MethodSpec.Builder check(String name) {
        return reading(name).addModifiers(Modifier.PRIVATE);
    }

    private static MethodSpec.Builder reading(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(JSON_PARSER, "in")
                .addParameter(VIOLATION_COLLECTOR, "out");
    }

    private MethodSpec.Builder start(ValueSchemas value, String name) {
        MethodSpec.Builder method = reading(name);
        if (!name.equals("decode") && ownClass(value) == null && value.definition() == null) {
            method.addModifiers(Modifier.PRIVATE);
        }
        TypeName result = result(value);
        if (result != null) {
            method.returns(result);
        }
        return method;
    }

    /** Leaves the method with a value that stands for none. */
    void giveNothing(ValueSchemas value, CodeBlock.Builder code) {
        TypeName result = result(value);
        if (result == null) {
            code.addStatement("return");
        } else {
            code.addStatement("return $L", nothing(result));
        }
    }

    /** Ends the method with a value that stands for none; nothing has to be said when there is none. */
    void end(ValueSchemas value, CodeBlock.Builder code) {
        if (value.use() != null) {
            giveNothing(value, code);
        }
    }

    /** Returns the value of a type that stands for none. */
    static String nothing(TypeName type) {
        if (!type.isPrimitive()) {
            return "null";
        }
        return type.equals(TypeName.BOOLEAN) ? "false" : "0";
    }
}
