package dev.contracts.generator;

import static dev.contracts.generator.Libraries.MAP;
import static dev.contracts.generator.Libraries.OBJECT;
import static dev.contracts.generator.Libraries.STRING;
import static dev.contracts.generator.Libraries.nullable;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.contracts.model.StateVariable;
import dev.contracts.model.cel.CheckedExpression;
import dev.contracts.model.cel.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a stream remembers becomes a record inside its program, and the methods that make, replace and show it. */
final class StateWriter {
    private final StreamWriter stream;
    private final List<StateVariable> state;
    private final ClassName name;
    private final Map<String, String> components;

    StateWriter(StreamWriter stream, List<StateVariable> state) {
        this.stream = stream;
        this.state = state;
        this.name = stream.name().nestedClass("State");
        this.components = Names.distinct(state.stream().map(StateVariable::name).toList(), Names::component);
    }

    ClassName name() {
        return name;
    }

    void declare(Variables variables) {
        variables.declareState(name, components);
    }

    /** The record. */
    TypeSpec write() {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder();
        state.forEach(variable -> constructor.addParameter(
                stream.types().of(variable.initial().type()), components.get(variable.name())));
        return TypeSpec.recordBuilder(name.simpleName())
                .addJavadoc("What is remembered of the payloads before.")
                .recordConstructor(constructor.build())
                .build();
    }

    MethodSpec initial() {
        return folded(StreamWriter.method("initial", name), true);
    }

    MethodSpec next() {
        return folded(
                StreamWriter.method("next", name)
                        .addParameter(stream.payload(), "self")
                        .addParameter(name, "state"),
                false);
    }

    private MethodSpec folded(MethodSpec.Builder method, boolean initial) {
        List<CodeBlock> values = new ArrayList<>();
        for (StateVariable variable : state) {
            CheckedExpression expression = initial ? variable.initial() : variable.next();
            RuleEmitter emitter = stream.emitter(stream.variables(), expression);
            Code code = emitter.emit(expression.node());
            ValueType wanted = variable.initial().type();
            Code fit = emitter.settled(wanted == ValueType.Scalar.STRING ? emitter.text(code) : emitter.objects(code));
            values.add(
                    wanted == ValueType.Scalar.DOUBLE && fit.type() == ValueType.Scalar.INT
                            ? CodeBlock.of("(double) $L", fit.in(Code.UNARY))
                            : fit.code());
        }
        return method.addStatement("return new $T($L)", name, CodeBlock.join(values, ", "))
                .build();
    }

    MethodSpec tree() {
        MethodSpec.Builder tree = StreamWriter.method(
                        "stateTree", ParameterizedTypeName.get(MAP, STRING, nullable(OBJECT)))
                .addParameter(name, "state")
                .addStatement(
                        "$T tree = new $T<>()",
                        ParameterizedTypeName.get(MAP, STRING, nullable(OBJECT)),
                        Libraries.LINKED_HASH_MAP);
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
}
