package dev.contracts.generator.rule;

import static dev.contracts.generator.naming.ClassNames.MAP;
import static dev.contracts.generator.naming.ClassNames.OBJECT;
import static dev.contracts.generator.naming.ClassNames.STRING;
import static dev.contracts.generator.naming.ClassNames.nullable;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.contracts.generator.expression.ExpressionGenerator;
import dev.contracts.generator.expression.JavaExpression;
import dev.contracts.generator.expression.VariableScope;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.expression.RepeatedOperands;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.model.stream.StateVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The generator of the state of a stream: a record inside its program, and the methods that make, replace and show it. */
final class StateGenerator {
    private final StreamGenerator stream;
    private final List<StateVariable> state;
    private final ClassName name;
    private final Map<String, String> components;

    StateGenerator(StreamGenerator stream, List<StateVariable> state) {
        this.stream = stream;
        this.state = state;
        this.name = stream.name().nestedClass("State");
        this.components =
                Identifiers.distinct(state.stream().map(StateVariable::name).toList(), Identifiers::component);
    }

    ClassName name() {
        return name;
    }

    void declare(VariableScope variables) {
        variables.declareState(name, components);
    }

    /** The record. */
    TypeSpec write() {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder();
        state.forEach(variable -> constructor.addParameter(
                stream.types().of(variable.initial().type()), components.get(variable.name())));
        return TypeSpec.recordBuilder(name.simpleName())
                .addAnnotation(ClassNames.GENERATED)
                .addJavadoc("The values that the rules of the stream remember of the payloads before.")
                .recordConstructor(constructor.build())
                .build();
    }

    MethodSpec initial() {
        return folded(StreamGenerator.method("initial", name), true);
    }

    MethodSpec next() {
        return folded(
                StreamGenerator.method("next", name)
                        .addParameter(stream.payload(), "self")
                        .addParameter(name, "state")
                        .addParameter(ClassNames.RULE_STEPS, "steps"),
                false);
    }

    private MethodSpec folded(MethodSpec.Builder method, boolean initial) {
        List<CodeBlock> values = new ArrayList<>();
        for (StateVariable variable : state) {
            CheckedExpression expression = initial ? variable.initial() : variable.next();
            RepeatedOperands repeated = initial ? RepeatedOperands.NONE : RepeatedOperands.of(expression.node());
            ExpressionGenerator emitter = stream.emitter(stream.variables(), expression, repeated);
            JavaExpression code = emitter.emit(expression.node());
            ValueType wanted = variable.initial().type();
            JavaExpression fit =
                    emitter.settled(wanted == ValueType.Scalar.STRING ? emitter.text(code) : emitter.objects(code));
            values.add(
                    wanted == ValueType.Scalar.DOUBLE && fit.type() == ValueType.Scalar.INT
                            ? CodeBlock.of("(double) $L", fit.in(JavaExpression.UNARY))
                            : fit.code());
        }
        return method.addStatement("return new $T($L)", name, CodeBlock.join(values, ", "))
                .build();
    }

    MethodSpec tree() {
        MethodSpec.Builder tree = StreamGenerator.method(
                        "stateTree", ParameterizedTypeName.get(MAP, STRING, nullable(OBJECT)))
                .addParameter(name, "state")
                .addStatement(
                        "$T tree = new $T<>()",
                        ParameterizedTypeName.get(MAP, STRING, nullable(OBJECT)),
                        ClassNames.LINKED_HASH_MAP);
        for (StateVariable variable : state) {
            ValueType type = variable.initial().type();
            String suffix =
                    type == ValueType.Scalar.TIMESTAMP || type == ValueType.Scalar.DURATION ? ".toString()" : "";
            tree.addStatement(
                    "tree.put($L, state.$L()$L)",
                    JavaText.literal(variable.name()),
                    components.get(variable.name()),
                    suffix);
        }
        return tree.addStatement("return tree").build();
    }

    /** The state of a map of its values. */
    MethodSpec ofTree() {
        CodeBlock values = state.stream()
                .map(variable -> ofTree(
                        variable.initial().type(), CodeBlock.of("tree.get($L)", JavaText.literal(variable.name()))))
                .collect(CodeBlock.joining(", "));
        return StreamGenerator.method("state", name)
                .addParameter(ParameterizedTypeName.get(MAP, STRING, nullable(OBJECT)), "tree")
                .addStatement("return new $T($L)", name, values)
                .build();
    }

    private static CodeBlock ofTree(ValueType type, CodeBlock value) {
        if (type == ValueType.Scalar.BOOL) {
            return CodeBlock.of("((Boolean) $L).booleanValue()", value);
        }
        if (type == ValueType.Scalar.INT || type == ValueType.Scalar.DOUBLE) {
            return CodeBlock.of("((Number) $L).$LValue()", value, type == ValueType.Scalar.INT ? "long" : "double");
        }
        CodeBlock text = CodeBlock.of("String.valueOf($L)", value);
        return type == ValueType.Scalar.TIMESTAMP
                ? CodeBlock.of("$T.parse($L)", ClassNames.INSTANT, text)
                : type == ValueType.Scalar.DURATION ? CodeBlock.of("$T.parse($L)", ClassNames.DURATION, text) : text;
    }
}
