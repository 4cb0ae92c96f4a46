package dev.contracts.generator;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.contracts.generator.Variables.Variable;
import dev.contracts.model.cel.Node;
import dev.contracts.model.cel.ValueType;
import dev.contracts.model.cel.ValueType.ListValue;
import dev.contracts.model.cel.ValueType.MapValue;
import dev.contracts.model.cel.ValueType.Scalar;
import java.util.Arrays;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

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
        Variables variables = emitter.variables();
        Set<Variable> outside = variables.enter();
        Code list = emitter.emit(node.list());
        CodeBlock source =
                list.type() instanceof MapValue ? CodeBlock.of("$L.keySet()", list.in(Code.PRIMARY)) : list.code();
        Variable variable = variables.declare(node.variable(), element(list));
        Node filter = node.filter();
        Code condition = filter == null ? null : emitter.emit(filter);
        Code body = emitter.settled(emitter.emit(node.body()));
        boolean fails = list.fails() || body.fails() || (condition != null && condition.fails());
        Result result = result(node, list, body);
        String method = host.freeMethod(result.name());
        MethodSpec.Builder code = MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(types.of(result.code()));
        boolean absorbs = body.fails() && (node.kind() == Node.MacroKind.ALL || node.kind() == Node.MacroKind.EXISTS);
        boolean array =
                result.code().type() instanceof ListValue && !result.code().boxed();
        String over = "list";
        if (array || !isName(source)) {
            over = variable.name().equals("list") ? "list_" : "list";
            code.addStatement("$T $L = $L", sourceType(list), over, source);
            source = CodeBlock.of("$L", over);
        }
        begin(node, result, list, source, absorbs, code);
        code.beginControlFlow("for ($T $L : $L)", variable.java(), variable.name(), source);
        if (condition != null) {
            code.beginControlFlow("if ($L)", emitter.primitive(condition, 0));
        }
        if (absorbs) {
            code.beginControlFlow("try");
        }
        step(node, result, variable, body, code);
        if (absorbs) {
            code.nextControlFlow("catch ($T e)", Libraries.RULE_ERROR);
            code.addStatement("failure = failure == null ? e : failure");
            code.endControlFlow();
        }
        if (condition != null) {
            code.endControlFlow();
        }
        code.endControlFlow();
        end(node, result, condition != null, absorbs, code);
        Set<Variable> used = variables.leave(outside, variable);
        used.forEach(parameter -> code.addParameter(parameter.parameter()));
        host.add(code.build());
        return new Code(
                call(method, used, null),
                result.code().type(),
                Code.PRIMARY,
                result.code().boxed(),
                fails,
                false);
    }

    /** What a macro gives, and the name of its method. */
    private record Result(Code code, String name) {}

    private Result result(Node.Macro node, Code list, Code body) {
        CodeBlock none = CodeBlock.of("");
        return switch (node.kind()) {
            case ALL -> new Result(Code.primary(none, Scalar.BOOL, false), "all");
            case EXISTS -> new Result(Code.primary(none, Scalar.BOOL, false), "exists");
            case EXISTS_ONE -> new Result(Code.primary(none, Scalar.BOOL, false), "existsOne");
            case FILTER -> {
                ValueType type = list.type() instanceof MapValue ? new ListValue(Scalar.STRING, false) : list.type();
                yield new Result(Code.primary(none, type, false).asBoxed(), "filter");
            }
            case MAP -> {
                boolean nullable = body.boxed() && ValueTypes.isPrimitive(body.type());
                Code mapped = Code.primary(none, new ListValue(body.type(), nullable), false);
                yield new Result(ValueTypes.isNumber(body.type()) ? mapped : mapped.asBoxed(), "map");
            }
        };
    }

    private Code element(Code list) {
        CodeBlock none = CodeBlock.of("");
        if (list.type() instanceof ListValue of) {
            Code element = Code.primary(none, of.element(), false);
            boolean object = of.nullable() || of.element() instanceof ListValue;
            return object ? element.asBoxed() : element;
        }
        return Code.primary(none, Scalar.STRING, false);
    }

    private TypeName sourceType(Code list) {
        if (list.type() instanceof MapValue) {
            return ParameterizedTypeName.get(ClassName.get(Set.class), Libraries.STRING);
        }
        return types.of(list);
    }

    private void begin(
            Node.Macro node, Result result, Code list, CodeBlock source, boolean absorbs, MethodSpec.Builder code) {
        TypeName type = types.of(result.code());
        switch (node.kind()) {
            case EXISTS_ONE -> code.addStatement("int count = 0");
            case FILTER, MAP -> {
                String size = types.of(list) instanceof ArrayTypeName ? "length" : "size()";
                if (type instanceof ArrayTypeName array) {
                    code.addStatement("$T result = new $T[$L.$L]", type, array.componentType(), source, size);
                    code.addStatement("int size = 0");
                } else {
                    code.addStatement("$T result = new $T<>($L.$L)", type, Libraries.ARRAY_LIST, source, size);
                }
            }
            default -> {
                if (absorbs) {
                    code.addStatement("$T failure = null", Libraries.nullable(Libraries.RULE_ERROR));
                }
            }
        }
    }

    private void step(Node.Macro node, Result result, Variable variable, Code body, MethodSpec.Builder code) {
        switch (node.kind()) {
            case ALL ->
                code.beginControlFlow("if ($L)", not(body))
                        .addStatement("return false")
                        .endControlFlow();
            case EXISTS ->
                code.beginControlFlow("if ($L)", body.code())
                        .addStatement("return true")
                        .endControlFlow();
            case EXISTS_ONE ->
                code.beginControlFlow("if ($L)", body.code())
                        .addStatement("count++")
                        .endControlFlow();
            case FILTER ->
                code.beginControlFlow("if ($L)", body.code())
                        .addStatement("result.add($L)", variable.name())
                        .endControlFlow();
            case MAP -> {
                if (types.of(result.code()) instanceof ArrayTypeName) {
                    code.addStatement("result[size++] = $L", body.code());
                } else {
                    code.addStatement("result.add($L)", body.code());
                }
            }
        }
    }

    private static CodeBlock not(Code body) {
        return CodeBlock.of("!$L", body.in(Code.UNARY));
    }

    private void end(Node.Macro node, Result result, boolean filtered, boolean absorbs, MethodSpec.Builder code) {
        if (absorbs) {
            code.beginControlFlow("if (failure != null)")
                    .addStatement("throw failure")
                    .endControlFlow();
        }
        switch (node.kind()) {
            case ALL -> code.addStatement("return true");
            case EXISTS -> code.addStatement("return false");
            case EXISTS_ONE -> code.addStatement("return count == 1");
            default -> {
                if (filtered && types.of(result.code()) instanceof ArrayTypeName) {
                    code.addStatement("return $T.copyOf(result, size)", Arrays.class);
                } else {
                    code.addStatement("return result");
                }
            }
        }
    }

    private static boolean isName(CodeBlock code) {
        return code.toString().chars().allMatch(Character::isJavaIdentifierPart);
    }

    Code bind(Node.Bind node) {
        Variables variables = emitter.variables();
        Code value = emitter.settled(emitter.emit(node.value()));
        Set<Variable> outside = variables.enter();
        Variable variable = value.fails()
                ? variables.declareLazy(node.variable(), value)
                : variables.declare(node.variable(), value);
        Code body = emitter.settled(emitter.emit(node.body()));
        Set<Variable> used = variables.leave(outside, variable);
        CodeBlock argument =
                value.fails() ? CodeBlock.of("$T.of(() -> $L)", Libraries.runtime("Lazy"), value.code()) : value.code();
        String method = host.freeMethod(
                "with" + Names.type("x_" + node.variable().name()).substring(1));
        MethodSpec.Builder code = MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(types.of(body))
                .addParameter(variable.parameter());
        used.forEach(parameter -> code.addParameter(parameter.parameter()));
        host.add(code.addStatement("return $L", body.code()).build());
        return new Code(call(method, used, argument), body.type(), Code.PRIMARY, body.boxed(), body.fails(), false);
    }

    private static CodeBlock call(String method, Set<Variable> used, @Nullable CodeBlock first) {
        CodeBlock.Builder arguments = CodeBlock.builder();
        String comma = "";
        if (first != null) {
            arguments.add(first);
            comma = ", ";
        }
        for (Variable variable : used) {
            arguments.add("$L$L", comma, variable.name());
            comma = ", ";
        }
        return CodeBlock.of("$L($L)", method, arguments.build());
    }
}
