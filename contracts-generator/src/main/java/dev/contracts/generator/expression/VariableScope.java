package dev.contracts.generator.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.runtime.function.Lazy;
import dev.contracts.runtime.function.RuleSteps;
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
public final class VariableScope {
    /** A variable: its name, its Java type, and what reading it gives. */
    public record Variable(String name, TypeName java, JavaExpression code) {
        public ParameterSpec parameter() {
            return ParameterSpec.builder(java, name).build();
        }
    }

    private final ExpressionTypes types;
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
            "steps",
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

    public VariableScope(ExpressionTypes types) {
        this.types = types;
    }

    /** Declares {@code self} and its like, as a value of this type. */
    public Variable declareStart(Node.Root root, ValueType type) {
        return declare(root, root.text(), type, type instanceof ListValue);
    }

    public Variable declareContext(ContextVariable value) {
        ValueType type = ValueType.of(value.type());
        return declare("context." + value.name(), Identifiers.component(value.name()), type, type instanceof ListValue);
    }

    /** Declares the steps that the expression may take. */
    public Variable declareSteps() {
        Variable steps = new Variable(
                "steps",
                ClassName.get(RuleSteps.class),
                JavaExpression.primary(CodeBlock.of("steps"), ValueType.Scalar.BOOL, false));
        variables.put("steps", steps);
        return steps;
    }

    JavaExpression steps() {
        return use("steps");
    }

    /** Returns whether the expression has used the steps. */
    public boolean usesSteps() {
        Variable steps = variables.get("steps");
        return steps != null && used.contains(steps);
    }

    /** The state before the payload, a record whose components are named for the variables. */
    public void declareState(TypeName record, Map<String, String> components) {
        variables.put(
                "state",
                new Variable(
                        "state", record, JavaExpression.primary(CodeBlock.of("state"), ValueType.Scalar.BOOL, false)));
        stateComponents.putAll(components);
    }

    /** The variable of a macro or a bind; the value comes as {@code like} says. */
    Variable declare(Node.Local local, JavaExpression like) {
        return declare(
                local.id(),
                Identifiers.component(local.name()),
                types.of(like),
                new JavaExpression(CodeBlock.of(""), like.type(), JavaExpression.PRIMARY, like.boxed(), false, false));
    }

    /** The variable of a bind whose value may fail: that counts where it is used. */
    Variable declareLazy(Node.Local local, JavaExpression value) {
        TypeName java = ParameterizedTypeName.get(
                ClassName.get(Lazy.class), types.of(value).box());
        String name = Identifiers.freeVariable(Identifiers.component(local.name()), taken);
        boolean boxed = value.boxed() || ExpressionTypes.isPrimitive(value.type());
        JavaExpression code = new JavaExpression(
                CodeBlock.of("$L.get()", name), value.type(), JavaExpression.PRIMARY, boxed, true, false);
        Variable variable = new Variable(name, java, code);
        variables.put(local.id(), variable);
        return variable;
    }

    private Variable declare(Object key, String wanted, ValueType type, boolean boxed) {
        JavaExpression code = new JavaExpression(CodeBlock.of(""), type, JavaExpression.PRIMARY, boxed, false, false);
        return declare(key, wanted, types.of(code), code);
    }

    private Variable declare(Object key, String wanted, TypeName java, JavaExpression like) {
        String name = Identifiers.freeVariable(wanted, taken);
        JavaExpression code = new JavaExpression(
                CodeBlock.of("$L", name), like.type(), JavaExpression.PRIMARY, like.boxed(), false, false);
        Variable variable = new Variable(name, java, code);
        variables.put(key, variable);
        return variable;
    }

    JavaExpression start(Node.Root root) {
        return use(root);
    }

    JavaExpression context(String name, ValueType type) {
        return use("context." + name);
    }

    JavaExpression local(Node.Local local) {
        return use(local.id());
    }

    JavaExpression state(String name, ValueType type) {
        use("state");
        JavaExpression code =
                JavaExpression.primary(CodeBlock.of("state.$L()", stateComponents.get(name)), type, false);
        return type instanceof ListValue ? code.asBoxed() : code;
    }

    private JavaExpression use(Object key) {
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

    /**
     * Returns the variables that were used since {@link #enter}; all but {@code own}, whose names are free again, counts as
     * used outside as well.
     */
    Set<Variable> leave(Set<Variable> before, Set<Variable> own) {
        Set<Variable> inside = used;
        inside.removeAll(own);
        own.forEach(variable -> taken.remove(variable.name()));
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
