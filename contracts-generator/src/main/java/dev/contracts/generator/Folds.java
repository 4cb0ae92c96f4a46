package dev.contracts.generator;

import static dev.contracts.generator.Libraries.runtime;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.contracts.model.cel.ContractFunctions;
import dev.contracts.model.cel.Node;
import dev.contracts.model.cel.ValueType;
import dev.contracts.model.cel.ValueType.ListValue;
import dev.contracts.model.cel.ValueType.Scalar;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** What is asked of a list that a macro makes, such as {@code list.map(x, e).sum()}: one loop finds it, without the list. */
final class Folds {
    private static final ClassName ORDERS = runtime("Orders");
    private static final ClassName DOUBLE_SUM = runtime("DoubleSum");
    private static final ClassName LONG_SUM = runtime("LongSum");
    private static final ClassName DISTINCT = runtime("Distinct");
    private static final ClassName DISTINCT_NUMBERS = runtime("DistinctNumbers");

    private final RuleEmitter emitter;
    private final ClassDraft host;
    private final ValueTypes types;

    Folds(RuleEmitter emitter, ClassDraft host, ValueTypes types) {
        this.emitter = emitter;
        this.host = host;
        this.types = types;
    }

    /** The answer; null when it takes the list itself. */
    @Nullable
    Code fold(Node.Call node) {
        if (!(node.arguments().get(0) instanceof Node.Macro macro) || !(macro.type() instanceof ListValue list)) {
            return null;
        }
        boolean number = ValueTypes.isNumber(list.element()) && !list.nullable();
        boolean ordered = number || (isOrdered(list.element()) && !list.nullable());
        return switch (node.overload()) {
            case "size_list", "list_size" -> macro.kind() == Node.MacroKind.FILTER ? count(macro) : null;
            case ContractFunctions.SUM -> number ? sum(macro) : null;
            case ContractFunctions.MIN -> ordered ? extreme(macro, "least", "min", "<") : null;
            case ContractFunctions.MAX -> ordered ? extreme(macro, "greatest", "max", ">") : null;
            case ContractFunctions.IS_SORTED -> ordered ? isSorted(macro, ">") : null;
            case ContractFunctions.IS_SORTED_ORDER ->
                ordered ? isSorted(macro, node.arguments().get(1)) : null;
            case ContractFunctions.IS_UNIQUE -> ordered ? isUnique(macro) : null;
            default -> null;
        };
    }

    private static boolean isOrdered(ValueType type) {
        return type.isText() || type == Scalar.TIMESTAMP || type == Scalar.DURATION;
    }

    private Code count(Node.Macro macro) {
        Loop loop = new Loop(macro, emitter, types);
        Draft draft = new Draft("count", TypeName.LONG);
        draft.code.addStatement("long count = 0");
        loop.open(draft.code);
        draft.code.addStatement("count++");
        return draft.end(loop, "count", Scalar.INT, loop.fails());
    }

    private Code sum(Node.Macro macro) {
        Loop loop = new Loop(macro, emitter, types);
        Code element = element(loop);
        Draft draft = new Draft("sum", types.of(element.type()));
        draft.code.addStatement("$1T sum = new $1T()", element.type() == Scalar.INT ? LONG_SUM : DOUBLE_SUM);
        loop.open(draft.code);
        draft.code.addStatement("sum.add($L)", element.code());
        return draft.end(loop, "sum.value()", element.type(), true);
    }

    private Code extreme(Node.Macro macro, String word, String function, String operator) {
        Loop loop = new Loop(macro, emitter, types);
        Code element = element(loop);
        boolean number = ValueTypes.isNumber(element.type());
        TypeName java = types.of(element.type());
        Draft draft = new Draft(function, java);
        if (number) {
            draft.code.addStatement("boolean any = false").addStatement("$T $L = 0", java, word);
        } else {
            draft.code.addStatement("$T $L = null", Libraries.nullable(java), word);
        }
        loop.open(draft.code);
        draft.code.addStatement("$T next = $L", java, element.code());
        CodeBlock first = CodeBlock.of(number ? "!any" : word + " == null");
        draft.code.beginControlFlow("if ($L || $L)", first, beyond(element.type(), "next", operator, word));
        draft.code.addStatement("$L = next", word);
        if (number) {
            draft.code.addStatement("any = true");
        }
        draft.code.endControlFlow();
        loop.close(draft.code);
        draft.code
                .beginControlFlow("if ($L)", number ? first : CodeBlock.of(word + " == null"))
                .addStatement("throw $T.empty($S)", ORDERS, function)
                .endControlFlow();
        return draft.call(loop, word, element.type(), true);
    }

    private @Nullable Code isSorted(Node.Macro macro, Node order) {
        Object words = order instanceof Node.Literal literal ? literal.value() : "";
        return words.equals("asc") ? isSorted(macro, ">") : words.equals("desc") ? isSorted(macro, "<") : null;
    }

    /** @param wrong how an element must not compare with the one behind it */
    private Code isSorted(Node.Macro macro, String wrong) {
        Loop loop = new Loop(macro, emitter, types);
        Code element = element(loop);
        TypeName java = types.of(element.type());
        Draft draft = new Draft("isSorted", TypeName.BOOLEAN);
        if (loop.failsLate()) {
            draft.code.addStatement("boolean sorted = true");
        }
        CodeBlock out = beyond(element.type(), "before", wrong, "next");
        if (ValueTypes.isNumber(element.type())) {
            String bound = element.type() == Scalar.INT
                    ? "Long." + (wrong.equals(">") ? "MIN_VALUE" : "MAX_VALUE")
                    : "Double." + (wrong.equals(">") ? "NEGATIVE_INFINITY" : "POSITIVE_INFINITY");
            draft.code.addStatement("$T before = $L", java, bound);
        } else {
            draft.code.addStatement("$T before = null", Libraries.nullable(java));
            out = CodeBlock.of("before != null && $L", out);
        }
        loop.open(draft.code);
        draft.code
                .addStatement("$T next = $L", java, element.code())
                .beginControlFlow("if ($L)", out)
                .addStatement(loop.failsLate() ? "sorted = false" : "return false")
                .endControlFlow()
                .addStatement("before = next");
        return draft.end(loop, loop.failsLate() ? "sorted" : "true", Scalar.BOOL, loop.fails());
    }

    private Code isUnique(Node.Macro macro) {
        Loop loop = new Loop(macro, emitter, types);
        Code element = element(loop);
        Draft draft = new Draft("isUnique", TypeName.BOOLEAN);
        CodeBlock most = loop.most(draft.code);
        if (loop.failsLate()) {
            draft.code.addStatement("boolean unique = true");
        }
        if (ValueTypes.isNumber(element.type())) {
            draft.code.addStatement("$1T distinct = new $1T($2L)", DISTINCT_NUMBERS, most);
        } else {
            draft.code.addStatement(
                    "$T<$T> distinct = new $T<>($L)", DISTINCT, types.of(element.type()), DISTINCT, most);
        }
        loop.open(draft.code);
        if (loop.failsLate()) {
            draft.code.addStatement("unique &= distinct.add($L)", element.code());
        } else {
            draft.code
                    .beginControlFlow("if (!distinct.add($L))", element.code())
                    .addStatement("return false")
                    .endControlFlow();
        }
        return draft.end(loop, loop.failsLate() ? "unique" : "true", Scalar.BOOL, loop.fails());
    }

    /** A number or text or a time. */
    private Code element(Loop loop) {
        return emitter.settled(emitter.text(loop.element()));
    }

    private static CodeBlock beyond(ValueType type, String left, String operator, String right) {
        if (ValueTypes.isNumber(type)) {
            return CodeBlock.of("$L $L $L", left, operator, right);
        }
        return type == Scalar.STRING
                ? CodeBlock.of("$T.compare($L, $L) $L 0", ORDERS, left, right, operator)
                : CodeBlock.of("$L.compareTo($L) $L 0", left, right, operator);
    }

    /** The method while it is being written. */
    private final class Draft {
        final MethodSpec.Builder code;
        private final String name;

        Draft(String wanted, TypeName result) {
            name = host.freeMethod(wanted);
            code = MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(result);
        }

        Code end(Loop loop, String result, ValueType type, boolean fails) {
            loop.close(code);
            return call(loop, result, type, fails);
        }

        Code call(Loop loop, String result, ValueType type, boolean fails) {
            CodeBlock call = loop.call(name, code.addStatement("return $L", result));
            host.add(code.build());
            return Code.primary(call, type, fails);
        }
    }
}
