package dev.contracts.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.contracts.model.ContextValue;
import dev.contracts.model.cel.Node;
import dev.contracts.model.cel.ValueType;
import dev.contracts.model.cel.ValueType.ListValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The Java variables that an expression sees. One instance serves one expression: helper methods take as parameters, under
 * the same names, whatever their part of the expression uses.
 */
final class Variables {
    /** A variable: its name, its Java type, and what reading it gives. */
    record Variable(String name, TypeName java, Code code) {
        ParameterSpec parameter() {
            return ParameterSpec.builder(java, name).build();
        }
    }

    private final ValueTypes types;
    private final Map<Object, Variable> variables = new LinkedHashMap<>();
    private final Map<String, String> stateComponents = new LinkedHashMap<>();
    private final Set<String> taken = new TreeSet<>(Set.of(
            "out",
            "at",
            "result",
            "failure",
            "count",
            "size",
            "state",
            "list",
            "sum",
            "before",
            "next",
            "least",
            "greatest",
            "any",
            "distinct",
            "sorted",
            "unique"));
    private Set<Variable> used = new LinkedHashSet<>();

    Variables(ValueTypes types) {
        this.types = types;
    }

    /** Declares {@code self} and its like, as a value of this type. */
    Variable declareStart(Node.Root root, ValueType type) {
        return declare(root, root.text(), type, type instanceof ListValue);
    }

    Variable declareContext(ContextValue value) {
        ValueType type = ValueType.of(value.type());
        return declare("context." + value.name(), Names.component(value.name()), type, type instanceof ListValue);
    }

    /** The state before the payload, a record whose components are named for the variables. */
    void declareState(TypeName record, Map<String, String> components) {
        variables.put(
                "state",
                new Variable("state", record, Code.primary(CodeBlock.of("state"), ValueType.Scalar.BOOL, false)));
        stateComponents.putAll(components);
    }

    /** The variable of a macro or a bind; the value comes as {@code like} says. */
    Variable declare(Node.Local local, Code like) {
        return declare(
                local.id(),
                Names.component(local.name()),
                types.of(like),
                new Code(CodeBlock.of(""), like.type(), Code.PRIMARY, like.boxed(), false, false));
    }

    /** The variable of a bind whose value may fail: that counts where it is used. */
    Variable declareLazy(Node.Local local, Code value) {
        TypeName java = ParameterizedTypeName.get(
                Libraries.runtime("Lazy"), types.of(value).box());
        String name = Names.free(Names.component(local.name()), taken);
        boolean boxed = value.boxed() || ValueTypes.isPrimitive(value.type());
        Code code = new Code(CodeBlock.of("$L.get()", name), value.type(), Code.PRIMARY, boxed, true, false);
        Variable variable = new Variable(name, java, code);
        variables.put(local.id(), variable);
        return variable;
    }

    private Variable declare(Object key, String wanted, ValueType type, boolean boxed) {
        Code code = new Code(CodeBlock.of(""), type, Code.PRIMARY, boxed, false, false);
        return declare(key, wanted, types.of(code), code);
    }

    private Variable declare(Object key, String wanted, TypeName java, Code like) {
        String name = Names.free(wanted, taken);
        Code code = new Code(CodeBlock.of("$L", name), like.type(), Code.PRIMARY, like.boxed(), false, false);
        Variable variable = new Variable(name, java, code);
        variables.put(key, variable);
        return variable;
    }

    Code start(Node.Root root) {
        return use(root);
    }

    Code context(String name, ValueType type) {
        return use("context." + name);
    }

    Code local(Node.Local local) {
        return use(local.id());
    }

    Code state(String name, ValueType type) {
        use("state");
        Code code = Code.primary(CodeBlock.of("state.$L()", stateComponents.get(name)), type, false);
        return type instanceof ListValue ? code.asBoxed() : code;
    }

    private Code use(Object key) {
        Variable variable = variables.get(key);
        if (variable == null) {
            throw new IllegalStateException("no such variable: " + key);
        }
        used.add(variable);
        return variable.code();
    }

    /** Starts to note what is used; what was noted before comes back with {@link #leave}. */
    Set<Variable> enter() {
        Set<Variable> before = used;
        used = new LinkedHashSet<>();
        return before;
    }

    /** Another name for a variable. */
    void alias(Node.Local local, Variable variable) {
        variables.put(local.id(), variable);
    }

    /** What was used since {@link #enter}; all but {@code own} counts as used outside as well. */
    Set<Variable> leave(Set<Variable> before, Set<Variable> own) {
        Set<Variable> inside = used;
        inside.removeAll(own);
        used = before;
        used.addAll(inside);
        return inside;
    }

    /**
     * The call of a helper method.
     *
     * @param first an argument before the variables; null for none
     */
    static CodeBlock call(String method, Set<Variable> used, @Nullable CodeBlock first) {
        List<CodeBlock> arguments = new ArrayList<>();
        if (first != null) {
            arguments.add(first);
        }
        used.forEach(variable -> arguments.add(CodeBlock.of("$L", variable.name())));
        return CodeBlock.of("$L($L)", method, CodeBlock.join(arguments, ", "));
    }
}
