package dev.contracts.generator.expression;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.contracts.generator.expression.VariableScope.Variable;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.runtime.function.Lazy;
import dev.contracts.runtime.function.MacroKind;
import java.util.Arrays;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Macros become loops, and {@code cel.bind} a parameter, each in a method of its own. What is bound is evaluated where it is
 * used, as in CEL, if it may fail.
 */
final class MacroGenerator {
    private final ExpressionGenerator emitter;
    private final ClassBuilder host;
    private final ExpressionTypes types;

    MacroGenerator(ExpressionGenerator emitter, ClassBuilder host, ExpressionTypes types) {
        this.emitter = emitter;
        this.host = host;
        this.types = types;
    }

    JavaExpression macro(Node.Macro node) {
        return switch (node.kind()) {
            case ALL, EXISTS -> decision(node, node.kind() == MacroKind.ALL);
            case EXISTS_ONE -> existsOne(node);
            case FILTER -> list(node, "filter");
            case MAP -> list(node, "map");
        };
    }

    /** Generates a macro that one element decides, also where another one fails. */
    private JavaExpression decision(Node.Macro node, boolean all) {
        LoopGenerator loop = new LoopGenerator(node.list(), node.body(), emitter, types);
        loop.name(node.variable());
        JavaExpression body = emitter.settled(emitter.emit(node.body()));
        CodeBlock decides = all ? CodeBlock.of("!$L", body.in(JavaExpression.UNARY)) : body.code();
        boolean early = !loop.failsLate();
        String method = host.helper(all ? "all" : "exists");
        MethodSpec.Builder code = method(method, TypeName.BOOLEAN);
        if (!early) {
            code.addStatement("boolean result = $L", all);
        }
        if (body.fails()) {
            code.addStatement("$T failure = null", ClassNames.nullable(ClassNames.RULE_ERROR));
        }
        loop.open(code);
        if (body.fails()) {
            code.beginControlFlow("try");
        }
        code.beginControlFlow("if ($L)", decides)
                .addStatement(early ? "return $L" : "result = $L", !all)
                .endControlFlow();
        if (body.fails()) {
            code.nextControlFlow("catch ($T e)", ClassNames.RULE_ERROR)
                    .addStatement("failure = failure == null ? e : failure")
                    .endControlFlow();
        }
        loop.close(code);
        if (body.fails()) {
            String undecided = early ? "" : all ? "result && " : "!result && ";
            code.beginControlFlow("if ($Lfailure != null)", undecided)
                    .addStatement("throw failure")
                    .endControlFlow();
        }
        code.addStatement("return $L", early ? String.valueOf(all) : "result");
        CodeBlock call = loop.call(method, code);
        host.add(code.build());
        return JavaExpression.primary(call, Scalar.BOOL, loop.fails() || body.fails());
    }

    private JavaExpression existsOne(Node.Macro node) {
        LoopGenerator loop = new LoopGenerator(node.list(), node.body(), emitter, types);
        loop.name(node.variable());
        loop.only(node.body());
        String method = host.helper("existsOne");
        MethodSpec.Builder code = method(method, TypeName.BOOLEAN).addStatement("int count = 0");
        loop.open(code);
        code.addStatement("count++");
        loop.close(code);
        CodeBlock call = loop.call(method, code.addStatement("return count == 1"));
        host.add(code.build());
        return JavaExpression.primary(call, Scalar.BOOL, loop.fails());
    }

    /** The list that a {@code filter} or {@code map} gives: numbers as an array. */
    private JavaExpression list(Node.Macro node, String name) {
        LoopGenerator loop = new LoopGenerator(node, null, emitter, types);
        JavaExpression element = loop.element();
        boolean nullable = element.boxed() && ExpressionTypes.isPrimitive(element.type());
        JavaExpression list = JavaExpression.primary(CodeBlock.of(""), listType(node, element, nullable), false);
        if (node.kind() == MacroKind.FILTER || !ExpressionTypes.isNumber(element.type())) {
            list = list.asBoxed();
        }
        TypeName type = types.of(list);
        String method = host.helper(name);
        MethodSpec.Builder code = method(method, type);
        CodeBlock most = loop.most(code);
        if (type instanceof ArrayTypeName array) {
            code.addStatement("$T result = new $T[$L]", type, array.componentType(), most);
            code.addStatement("int size = 0");
            loop.open(code);
            code.addStatement("result[size++] = $L", element.code());
        } else {
            code.addStatement("$T result = new $T<>($L)", type, ClassNames.ARRAY_LIST, most);
            loop.open(code);
            code.addStatement("result.add($L)", element.code());
        }
        loop.close(code);
        if (type instanceof ArrayTypeName && loop.isFiltered()) {
            code.addStatement("return $T.copyOf(result, size)", Arrays.class);
        } else {
            code.addStatement("return result");
        }
        CodeBlock call = loop.call(method, code);
        host.add(code.build());
        return new JavaExpression(call, list.type(), JavaExpression.PRIMARY, list.boxed(), loop.fails(), false);
    }

    private static ListValue listType(Node.Macro node, JavaExpression element, boolean nullable) {
        boolean filter = node.kind() == MacroKind.FILTER;
        ValueType type = element.type();
        return filter && node.type() instanceof ListValue same ? same : new ListValue(type, nullable);
    }

    private static MethodSpec.Builder method(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(result);
    }

    JavaExpression bind(Node.Bind node) {
        VariableScope variables = emitter.variables();
        JavaExpression value = emitter.settled(emitter.emit(node.value()));
        Set<Variable> outside = variables.enter();
        Variable variable = value.fails()
                ? variables.declareLazy(node.variable(), value)
                : variables.declare(node.variable(), value);
        JavaExpression body = emitter.settled(emitter.emit(node.body()));
        Set<Variable> used = variables.leave(outside, Set.of(variable));
        CodeBlock argument =
                value.fails() ? CodeBlock.of("$T.of(() -> $L)", ClassName.get(Lazy.class), value.code()) : value.code();
        String method = host.helper(Identifiers.method("with", node.variable().name()));
        MethodSpec.Builder code = method(method, types.of(body)).addParameter(variable.parameter());
        used.forEach(parameter -> code.addParameter(parameter.parameter()));
        host.add(code.addStatement("return $L", body.code()).build());
        CodeBlock call = VariableScope.call(method, used, argument);
        return new JavaExpression(call, body.type(), JavaExpression.PRIMARY, body.boxed(), body.fails(), false);
    }
}
