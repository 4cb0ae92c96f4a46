package dev.contracts.generator.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.runtime.function.Distinct;
import dev.contracts.runtime.function.DistinctNumbers;
import dev.contracts.runtime.function.DoubleSum;
import dev.contracts.runtime.function.LongSum;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.Orders;
import dev.contracts.runtime.function.RuleFunction;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The generator of an aggregate of a list that a macro makes, such as {@code list.map(x, e).sum()}: one loop finds it,
 * without the list.
 */
final class AggregateGenerator {
    private static final ClassName ORDERS = ClassName.get(Orders.class);
    private static final ClassName DOUBLE_SUM = ClassName.get(DoubleSum.class);
    private static final ClassName LONG_SUM = ClassName.get(LongSum.class);
    private static final ClassName DISTINCT = ClassName.get(Distinct.class);
    private static final ClassName DISTINCT_NUMBERS = ClassName.get(DistinctNumbers.class);

    private final ExpressionGenerator emitter;
    private final ClassBuilder host;
    private final ExpressionTypes types;

    AggregateGenerator(ExpressionGenerator emitter, ClassBuilder host, ExpressionTypes types) {
        this.emitter = emitter;
        this.host = host;
        this.types = types;
    }

    /** The answer; null when it takes the list itself. */
    @Nullable
    JavaExpression fold(Node.Call node) {
        if (!(node.arguments().get(0) instanceof Node.Macro macro) || !(macro.type() instanceof ListValue list)) {
            return null;
        }
        boolean number = ExpressionTypes.isNumber(list.element()) && !list.nullable();
        boolean ordered = number || (isOrdered(list.element()) && !list.nullable());
        return switch (node.function()) {
            case SIZE -> macro.kind() == MacroKind.FILTER ? count(macro) : null;
            case SUM -> number ? sum(macro) : null;
            case MIN -> ordered ? extreme(macro, "least", RuleFunction.MIN, "<") : null;
            case MAX -> ordered ? extreme(macro, "greatest", RuleFunction.MAX, ">") : null;
            case IS_SORTED -> ordered ? isSorted(macro, node.arguments()) : null;
            case IS_UNIQUE -> ordered ? isUnique(macro) : null;
            default -> null;
        };
    }

    private static boolean isOrdered(ValueType type) {
        return type.isText() || type == Scalar.TIMESTAMP || type == Scalar.DURATION;
    }

    private JavaExpression count(Node.Macro macro) {
        LoopGenerator loop = new LoopGenerator(macro, null, emitter, types);
        Draft draft = new Draft("count", TypeName.LONG);
        draft.code.addStatement("long count = 0");
        loop.open(draft.code);
        draft.code.addStatement("count++");
        return draft.end(loop, "count", Scalar.INT, loop.fails());
    }

    private JavaExpression sum(Node.Macro macro) {
        LoopGenerator loop = new LoopGenerator(macro, null, emitter, types);
        JavaExpression element = element(loop);
        Draft draft = new Draft(RuleFunction.SUM.text(), types.of(element.type()));
        draft.code.addStatement("$1T sum = new $1T()", element.type() == Scalar.INT ? LONG_SUM : DOUBLE_SUM);
        loop.open(draft.code);
        draft.code.addStatement("sum.add($L)", element.code());
        return draft.end(loop, "sum.value()", element.type(), true);
    }

    private JavaExpression extreme(Node.Macro macro, String word, RuleFunction function, String operator) {
        LoopGenerator loop = new LoopGenerator(macro, null, emitter, types);
        JavaExpression element = element(loop);
        boolean number = ExpressionTypes.isNumber(element.type());
        TypeName java = types.of(element.type());
        Draft draft = new Draft(function.text(), java);
        if (number) {
            draft.code.addStatement("boolean any = false").addStatement("$T $L = 0", java, word);
        } else {
            draft.code.addStatement("$T $L = null", ClassNames.nullable(java), word);
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
                .addStatement("throw $T.empty($S)", ORDERS, function.text())
                .endControlFlow();
        return draft.call(loop, word, element.type(), true);
    }

    private @Nullable JavaExpression isSorted(Node.Macro macro, List<Node> arguments) {
        if (arguments.size() == 1) {
            return isSorted(macro, ">");
        }
        Object words = arguments.get(1) instanceof Node.Literal literal ? literal.value() : "";
        return words.equals("asc") ? isSorted(macro, ">") : words.equals("desc") ? isSorted(macro, "<") : null;
    }

    /** @param wrong how an element must not compare with the one behind it */
    private JavaExpression isSorted(Node.Macro macro, String wrong) {
        LoopGenerator loop = new LoopGenerator(macro, null, emitter, types);
        JavaExpression element = element(loop);
        TypeName java = types.of(element.type());
        Draft draft = new Draft(RuleFunction.IS_SORTED.text(), TypeName.BOOLEAN);
        if (loop.failsLate()) {
            draft.code.addStatement("boolean sorted = true");
        }
        CodeBlock out = beyond(element.type(), "before", wrong, "next");
        if (ExpressionTypes.isNumber(element.type())) {
            String bound = element.type() == Scalar.INT
                    ? "Long." + (wrong.equals(">") ? "MIN_VALUE" : "MAX_VALUE")
                    : "Double." + (wrong.equals(">") ? "NEGATIVE_INFINITY" : "POSITIVE_INFINITY");
            draft.code.addStatement("$T before = $L", java, bound);
        } else {
            draft.code.addStatement("$T before = null", ClassNames.nullable(java));
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

    private JavaExpression isUnique(Node.Macro macro) {
        LoopGenerator loop = new LoopGenerator(macro, null, emitter, types);
        JavaExpression element = element(loop);
        Draft draft = new Draft(RuleFunction.IS_UNIQUE.text(), TypeName.BOOLEAN);
        CodeBlock most = loop.most(draft.code);
        if (loop.failsLate()) {
            draft.code.addStatement("boolean unique = true");
        }
        if (ExpressionTypes.isNumber(element.type())) {
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
    private JavaExpression element(LoopGenerator loop) {
        return emitter.settled(emitter.text(loop.element()));
    }

    private static CodeBlock beyond(ValueType type, String left, String operator, String right) {
        if (ExpressionTypes.isNumber(type)) {
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
            name = host.helper(wanted);
            code = MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(result);
        }

        JavaExpression end(LoopGenerator loop, String result, ValueType type, boolean fails) {
            loop.close(code);
            return call(loop, result, type, fails);
        }

        JavaExpression call(LoopGenerator loop, String result, ValueType type, boolean fails) {
            CodeBlock call = loop.call(name, code.addStatement("return $L", result));
            host.add(code.build());
            return JavaExpression.primary(call, type, fails);
        }
    }
}
