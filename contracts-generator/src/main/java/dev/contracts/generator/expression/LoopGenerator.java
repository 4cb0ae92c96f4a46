package dev.contracts.generator.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.contracts.generator.expression.VariableScope.Variable;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.MapValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.runtime.function.MacroKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the elements of a list, in a method of its own. The list of a {@code filter} or {@code map} that it runs over
 * is not made: what they do is done with each element.
 *
 * <p>Whoever wants to leave the loop early must ask {@link #failsLate}: in CEL such a list is there, or has failed, before
 * its first element is looked at.
 */
final class LoopGenerator {
    private final ExpressionGenerator emitter;
    private final VariableScope variables;
    private final ExpressionTypes types;
    private final Set<Variable> outside;
    private final Set<Variable> own = new LinkedHashSet<>();
    private final JavaExpression list;
    private final List<Step> steps = new ArrayList<>();
    private @Nullable JavaExpression element;
    private @Nullable CodeBlock source;
    private boolean filtered;
    private boolean failsLate;
    private boolean goesOn;
    private int blocks;

    /** The code for an element: a block is begun, or it gets a name. */
    private record Step(boolean block, CodeBlock code) {}

    /**
     * Runs over what {@code node} gives; it must be ended by {@link #call}.
     *
     * @param body what is done with each element; null for nothing that is an expression. Where it costs steps, and where the
     *     body of an inner macro does, the list that CEL makes is made here too: both must count alike when one of them fails
     */
    LoopGenerator(Node node, @Nullable Node body, ExpressionGenerator emitter, ExpressionTypes types) {
        this.emitter = emitter;
        this.variables = emitter.variables();
        this.types = types;
        List<Node.Macro> inner = new ArrayList<>();
        Node base = node;
        boolean whole = emitter.costsSteps(body);
        while (!whole
                && base instanceof Node.Macro macro
                && (macro.kind() == MacroKind.FILTER || macro.kind() == MacroKind.MAP)) {
            whole = emitter.costsSteps(macro.filter(), macro.body());
            if (whole && base != node) {
                break;
            }
            inner.add(0, macro);
            base = macro.list();
        }
        this.outside = variables.enter();
        this.list = emitter.emit(base);
        inner.forEach(this::inner);
    }

    private void inner(Node.Macro macro) {
        name(macro.variable());
        if (macro.kind() == MacroKind.FILTER) {
            only(macro.body());
        } else {
            if (macro.filter() != null) {
                only(macro.filter());
            }
            element = emitter.settled(emitter.emit(macro.body()));
            failsLate |= element.fails();
        }
    }

    /** Goes on with those elements only for which a condition holds. */
    void only(Node condition) {
        JavaExpression code = emitter.emit(condition);
        goesOn |= emitter.costsSteps(condition);
        failsLate |= code.fails();
        filtered = true;
        steps.add(new Step(true, CodeBlock.of("if ($L)", emitter.primitive(code, 0))));
    }

    /** The element under a name that expressions may use. */
    Variable name(Node.Local local) {
        JavaExpression there = element;
        if (there == null) {
            Variable variable = variables.declare(local, first());
            own.add(variable);
            element = variable.code();
            return variable;
        }
        for (Variable variable : own) {
            if (variable.code().equals(there)) {
                variables.alias(local, variable);
                return variable;
            }
        }
        Variable variable = variables.declare(local, there);
        own.add(variable);
        steps.add(new Step(false, CodeBlock.of("$T $L = $L", variable.java(), variable.name(), there.code())));
        element = variable.code();
        return variable;
    }

    private JavaExpression first() {
        CodeBlock none = CodeBlock.of("");
        if (list.type() instanceof ListValue of) {
            JavaExpression first = JavaExpression.primary(none, of.element(), false);
            boolean object = of.nullable() || of.element() instanceof ListValue;
            return object ? first.asBoxed() : first;
        }
        return JavaExpression.primary(none, Scalar.STRING, false);
    }

    /** Returns the expression of an element. */
    JavaExpression element() {
        JavaExpression there = element;
        if (there == null) {
            throw new IllegalStateException("an element without a name");
        }
        return there;
    }

    /** Returns whether making the list may fail. */
    boolean fails() {
        return list.fails() || failsLate;
    }

    /** Returns whether that may happen at an element that is not the first. */
    boolean failsLate() {
        return failsLate;
    }

    /** Returns whether there may be fewer elements than the list has. */
    boolean isFiltered() {
        return filtered;
    }

    /** Returns the code of the greatest number of elements; the list gets a name for it. */
    CodeBlock most(MethodSpec.Builder code) {
        CodeBlock elements = elements();
        if (!isName(elements)) {
            code.addStatement("$T list = $L", sourceType(), elements);
            elements = CodeBlock.of("list");
            source = elements;
        }
        boolean array = !(list.type() instanceof MapValue) && types.isArray(list);
        return CodeBlock.of("$L.$L", elements, array ? "length" : "size()");
    }

    private CodeBlock elements() {
        if (source != null) {
            return source;
        }
        return list.type() instanceof MapValue
                ? CodeBlock.of("$L.keySet()", list.in(JavaExpression.PRIMARY))
                : list.code();
    }

    private TypeName sourceType() {
        return list.type() instanceof MapValue
                ? ParameterizedTypeName.get(ClassName.get(Set.class), ClassNames.STRING)
                : types.of(list);
    }

    private static boolean isName(CodeBlock code) {
        return code.toString().chars().allMatch(Character::isJavaIdentifierPart);
    }

    /**
     * Begins the loop. Behind an element that fails, CEL asks the condition of the others all the same, which counts when it
     * costs steps.
     */
    void open(MethodSpec.Builder code) {
        Variable first = own.iterator().next();
        if (goesOn) {
            code.addStatement("$T failure = null", ClassNames.nullable(ClassNames.RULE_ERROR));
        }
        code.beginControlFlow("for ($T $L : $L)", first.java(), first.name(), elements());
        blocks = 0;
        if (goesOn) {
            code.beginControlFlow("try");
        }
        for (Step step : steps) {
            if (step.block()) {
                code.beginControlFlow("$L", step.code());
                blocks++;
            } else {
                code.addStatement(step.code());
            }
        }
        if (goesOn) {
            code.beginControlFlow("if (failure == null)");
            blocks++;
        }
    }

    /** Ends it. */
    void close(MethodSpec.Builder code) {
        for (int block = 0; block < blocks; block++) {
            code.endControlFlow();
        }
        if (goesOn) {
            code.nextControlFlow("catch ($T e)", ClassNames.RULE_ERROR)
                    .addStatement("failure = failure == null ? e : failure")
                    .endControlFlow();
        }
        code.endControlFlow();
        if (goesOn) {
            code.beginControlFlow("if (failure != null)")
                    .addStatement("throw failure")
                    .endControlFlow();
        }
    }

    /** Gives the method its parameters: what the loop uses of the expression around it. @return how it is called */
    CodeBlock call(String method, MethodSpec.Builder code) {
        Set<Variable> used = variables.leave(outside, own);
        used.forEach(parameter -> code.addParameter(parameter.parameter()));
        return VariableScope.call(method, used, null);
    }
}
