package dev.contracts.generator;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.contracts.generator.Variables.Variable;
import dev.contracts.model.cel.Node;
import dev.contracts.model.cel.ValueType;
import dev.contracts.model.cel.ValueType.ListValue;
import dev.contracts.model.cel.ValueType.Scalar;
import java.util.Arrays;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Macros become loops, and {@code cel.bind} a parameter, each in a method of its own. What is bound is evaluated where it is
 * used, as in CEL, if it may fail.
 */
final class Macros {
    private final RuleEmitter emitter;
    private final ClassDraft host;
    private final ValueTypes types;

    Macros(RuleEmitter emitter, ClassDraft host, ValueTypes types) {
        this.emitter = emitter;
        this.host = host;
        this.types = types;
    }

    Code macro(Node.Macro node) {
        return switch (node.kind()) {
            case ALL, EXISTS -> decision(node, node.kind() == Node.MacroKind.ALL);
            case EXISTS_ONE -> existsOne(node);
            case FILTER -> list(node, "filter");
            case MAP -> list(node, "map");
        };
    }

    /** One element decides, also where another one fails. */
    private Code decision(Node.Macro node, boolean all) {
        Loop loop = new Loop(node.list(), emitter, types);
        loop.name(node.variable());
        Code body = emitter.settled(emitter.emit(node.body()));
        CodeBlock decides = all ? CodeBlock.of("!$L", body.in(Code.UNARY)) : body.code();
        boolean early = !loop.failsLate();
        String method = host.freeMethod(all ? "all" : "exists");
        MethodSpec.Builder code = method(method, TypeName.BOOLEAN);
        if (!early) {
            code.addStatement("boolean result = $L", all);
        }
        if (body.fails()) {
            code.addStatement("$T failure = null", Libraries.nullable(Libraries.RULE_ERROR));
        }
        loop.open(code);
        if (body.fails()) {
            code.beginControlFlow("try");
        }
        code.beginControlFlow("if ($L)", decides)
                .addStatement(early ? "return $L" : "result = $L", !all)
                .endControlFlow();
        if (body.fails()) {
            code.nextControlFlow("catch ($T e)", Libraries.RULE_ERROR)
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
        return Code.primary(call, Scalar.BOOL, loop.fails() || body.fails());
    }

    private Code existsOne(Node.Macro node) {
        Loop loop = new Loop(node.list(), emitter, types);
        loop.name(node.variable());
        loop.only(node.body());
        String method = host.freeMethod("existsOne");
        MethodSpec.Builder code = method(method, TypeName.BOOLEAN).addStatement("int count = 0");
        loop.open(code);
        code.addStatement("count++");
        loop.close(code);
        CodeBlock call = loop.call(method, code.addStatement("return count == 1"));
        host.add(code.build());
        return Code.primary(call, Scalar.BOOL, loop.fails());
    }

    /** The list that a {@code filter} or {@code map} gives: numbers as an array. */
    private Code list(Node.Macro node, String name) {
        Loop loop = new Loop(node, emitter, types);
        Code element = loop.element();
        boolean nullable = element.boxed() && ValueTypes.isPrimitive(element.type());
        Code list = Code.primary(CodeBlock.of(""), listType(node, element, nullable), false);
        if (node.kind() == Node.MacroKind.FILTER || !ValueTypes.isNumber(element.type())) {
            list = list.asBoxed();
        }
        TypeName type = types.of(list);
        String method = host.freeMethod(name);
        MethodSpec.Builder code = method(method, type);
        CodeBlock most = loop.most(code);
        if (type instanceof ArrayTypeName array) {
            code.addStatement("$T result = new $T[$L]", type, array.componentType(), most);
            code.addStatement("int size = 0");
            loop.open(code);
            code.addStatement("result[size++] = $L", element.code());
        } else {
            code.addStatement("$T result = new $T<>($L)", type, Libraries.ARRAY_LIST, most);
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
        return new Code(call, list.type(), Code.PRIMARY, list.boxed(), loop.fails(), false);
    }

    private static ListValue listType(Node.Macro node, Code element, boolean nullable) {
        boolean filter = node.kind() == Node.MacroKind.FILTER;
        ValueType type = element.type();
        return filter && node.type() instanceof ListValue same ? same : new ListValue(type, nullable);
    }

    private static MethodSpec.Builder method(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(result);
    }

    Code bind(Node.Bind node) {
        Variables variables = emitter.variables();
        Code value = emitter.settled(emitter.emit(node.value()));
        Set<Variable> outside = variables.enter();
        Variable variable = value.fails()
                ? variables.declareLazy(node.variable(), value)
                : variables.declare(node.variable(), value);
        Code body = emitter.settled(emitter.emit(node.body()));
        Set<Variable> used = variables.leave(outside, Set.of(variable));
        CodeBlock argument =
                value.fails() ? CodeBlock.of("$T.of(() -> $L)", Libraries.runtime("Lazy"), value.code()) : value.code();
        String method = host.freeMethod(
                "with" + Names.type("x_" + node.variable().name()).substring(1));
        MethodSpec.Builder code = method(method, types.of(body)).addParameter(variable.parameter());
        used.forEach(parameter -> code.addParameter(parameter.parameter()));
        host.add(code.addStatement("return $L", body.code()).build());
        CodeBlock call = Variables.call(method, used, argument);
        return new Code(call, body.type(), Code.PRIMARY, body.boxed(), body.fails(), false);
    }
}
