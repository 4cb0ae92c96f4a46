package dev.contracts.generator.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.contracts.generator.naming.JavaNames;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.expression.ContractFunctions;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.model.expression.ValueType.TupleValue;
import dev.contracts.runtime.function.Approx;
import dev.contracts.runtime.function.Arithmetic;
import dev.contracts.runtime.function.Indexing;
import dev.contracts.runtime.function.Orders;
import dev.contracts.runtime.function.Sums;
import dev.contracts.runtime.function.Texts;
import dev.contracts.runtime.function.Times;
import dev.contracts.runtime.function.Tuples;
import dev.contracts.runtime.function.Uniqueness;
import java.util.List;
import java.util.Map;

/** Operators and functions: Java's own where it means the same, and otherwise a method of the runtime. */
final class FunctionGenerator {
    static final ClassName ARITHMETIC = ClassName.get(Arithmetic.class);
    static final ClassName INDEX = ClassName.get(Indexing.class);
    private static final ClassName APPROX = ClassName.get(Approx.class);
    private static final ClassName ORDERS = ClassName.get(Orders.class);
    private static final ClassName SUMS = ClassName.get(Sums.class);
    private static final ClassName TEXTS = ClassName.get(Texts.class);
    private static final ClassName TIMES = ClassName.get(Times.class);
    private static final ClassName UNIQUENESS = ClassName.get(Uniqueness.class);
    private static final ClassName PATTERN = ClassName.get("com.google.re2j", "Pattern");
    private static final Map<String, String> ORDERINGS =
            Map.of("less", "<", "less_equals", "<=", "greater", ">", "greater_equals", ">=");

    private final ExpressionGenerator emitter;
    private final ClassBuilder host;
    private final ComparisonGenerator comparisons;

    FunctionGenerator(ExpressionGenerator emitter, ClassBuilder host, JavaNames bindings, ExpressionTypes types) {
        this.emitter = emitter;
        this.host = host;
        this.comparisons = new ComparisonGenerator(emitter, bindings, types);
    }

    JavaExpression call(Node.Call node) {
        List<JavaExpression> arguments =
                node.arguments().stream().map(emitter::emit).toList();
        String id = node.overload();
        for (Map.Entry<String, String> ordering : ORDERINGS.entrySet()) {
            if (id.startsWith(ordering.getKey() + "_") && !id.startsWith(ordering.getKey() + "_equals")) {
                return comparisons.order(ordering.getValue(), arguments.get(0), arguments.get(1));
            }
        }
        JavaExpression first = arguments.get(0);
        return switch (id) {
            case "equals" -> comparisons.equal(node, first, arguments.get(1), false);
            case "not_equals" -> comparisons.equal(node, first, arguments.get(1), true);
            case "in_list" -> comparisons.in(node, first, arguments.get(1));
            case "in_map" -> method(arguments.get(1), "containsKey", Scalar.BOOL, emitter.text(first));
            case "logical_not" ->
                JavaExpression.operator(
                        CodeBlock.of("!$L", emitter.primitive(first, JavaExpression.UNARY)),
                        Scalar.BOOL,
                        JavaExpression.UNARY,
                        first.fails());
            case "negate_int64" -> fails(function(ARITHMETIC, "negate", Scalar.INT, first));
            case "negate_double" -> negated(first);
            case "add_int64" -> fails(function(ARITHMETIC, "add", Scalar.INT, arguments));
            case "subtract_int64" -> fails(function(ARITHMETIC, "subtract", Scalar.INT, arguments));
            case "multiply_int64" -> fails(function(ARITHMETIC, "multiply", Scalar.INT, arguments));
            case "divide_int64" -> fails(function(ARITHMETIC, "divide", Scalar.INT, arguments));
            case "modulo_int64" -> fails(function(ARITHMETIC, "modulo", Scalar.INT, arguments));
            case "add_double" -> arithmetic("+", JavaExpression.SUM, first, arguments.get(1));
            case "subtract_double" -> arithmetic("-", JavaExpression.SUM, first, arguments.get(1));
            case "multiply_double" -> arithmetic("*", JavaExpression.PRODUCT, first, arguments.get(1));
            case "divide_double" -> division(first, arguments.get(1));
            case "add_string" -> method(emitter.text(first), "concat", Scalar.STRING, emitter.text(arguments.get(1)));
            case "add_timestamp_duration" -> fails(function(TIMES, "plus", Scalar.TIMESTAMP, arguments));
            case "add_duration_timestamp" ->
                fails(function(TIMES, "plus", Scalar.TIMESTAMP, List.of(arguments.get(1), first)));
            case "add_duration_duration" -> fails(function(TIMES, "plus", Scalar.DURATION, arguments));
            case "subtract_timestamp_timestamp" -> function(TIMES, "between", Scalar.DURATION, arguments);
            case "subtract_timestamp_duration" -> fails(function(TIMES, "minus", Scalar.TIMESTAMP, arguments));
            case "subtract_duration_duration" -> fails(function(TIMES, "minus", Scalar.DURATION, arguments));
            case "int64_to_double" ->
                JavaExpression.operator(
                        CodeBlock.of("(double) $L", emitter.primitive(first, JavaExpression.UNARY)),
                        Scalar.DOUBLE,
                        JavaExpression.UNARY,
                        first.fails());
            case "double_to_double", "int64_to_int64" -> first;
            case "double_to_int64" -> fails(function(ARITHMETIC, "toLong", Scalar.INT, first));
            case "size_string", "string_size" -> function(TEXTS, "size", Scalar.INT, emitter.text(first));
            case "size_list", "list_size", "size_map", "map_size" -> size(first);
            case "matches", "matches_string" -> matches(node, emitter.text(first), arguments.get(1));
            case "contains_string" ->
                method(emitter.text(first), "contains", Scalar.BOOL, emitter.text(arguments.get(1)));
            case "starts_with_string" ->
                method(emitter.text(first), "startsWith", Scalar.BOOL, emitter.text(arguments.get(1)));
            case "ends_with_string" ->
                method(emitter.text(first), "endsWith", Scalar.BOOL, emitter.text(arguments.get(1)));
            case "index_list" -> index(node, first, arguments.get(1));
            case "index_map" ->
                boxed(fails(function(INDEX, "at", node.type(), List.of(first, emitter.text(arguments.get(1))))));
            default -> ours(node, id, arguments);
        };
    }

    private JavaExpression ours(Node.Call node, String id, List<JavaExpression> arguments) {
        JavaExpression first = arguments.get(0);
        return switch (id) {
            case ContractFunctions.IS_SORTED -> function(ORDERS, "isSorted", Scalar.BOOL, emitter.plainList(first));
            case ContractFunctions.IS_SORTED_ORDER ->
                function(ORDERS, "isSorted", Scalar.BOOL, List.of(emitter.plainList(first), arguments.get(1)));
            case ContractFunctions.IS_UNIQUE -> function(UNIQUENESS, "isUnique", Scalar.BOOL, first);
            case ContractFunctions.CONTAINS_ALL ->
                function(
                        UNIQUENESS,
                        "containsAll",
                        Scalar.BOOL,
                        List.of(emitter.objects(first), emitter.objects(arguments.get(1))));
            case ContractFunctions.SUM -> sum(first);
            case ContractFunctions.MIN -> extreme("min", first);
            case ContractFunctions.MAX -> extreme("max", first);
            case ContractFunctions.APPROX, ContractFunctions.APPROX_TOLERANCE -> approx(arguments);
            case ContractFunctions.ABS_INT -> fails(function(ARITHMETIC, "abs", Scalar.INT, first));
            case ContractFunctions.ABS_DOUBLE -> absolute(first);
            default -> emitter.unsupported(node, "the function " + node.function());
        };
    }

    private static JavaExpression fails(JavaExpression code) {
        return code.asFailing();
    }

    private static JavaExpression boxed(JavaExpression code) {
        return ExpressionTypes.isPrimitive(code.type()) || code.type() instanceof ListValue ? code.asBoxed() : code;
    }

    private JavaExpression function(ClassName owner, String name, ValueType type, JavaExpression argument) {
        return function(owner, name, type, List.of(argument));
    }

    private JavaExpression function(ClassName owner, String name, ValueType type, List<JavaExpression> arguments) {
        CodeBlock.Builder list = CodeBlock.builder();
        String comma = "";
        for (JavaExpression argument : arguments) {
            list.add("$L$L", comma, emitter.settled(argument).code());
            comma = ", ";
        }
        boolean fails = arguments.stream().anyMatch(JavaExpression::fails);
        return JavaExpression.primary(CodeBlock.of("$T.$L($L)", owner, name, list.build()), type, fails);
    }

    private static JavaExpression method(
            JavaExpression receiver, String name, ValueType type, JavaExpression argument) {
        CodeBlock code = CodeBlock.of("$L.$L($L)", receiver.in(JavaExpression.PRIMARY), name, argument.code());
        return JavaExpression.primary(code, type, receiver.fails() || argument.fails());
    }

    /** What is not finite stays so through sums and products: it is enough to look at the last one. */
    private JavaExpression arithmetic(String operator, int binding, JavaExpression left, JavaExpression right) {
        CodeBlock code = CodeBlock.of("$L $L $L", raw(left, binding), operator, raw(right, binding + 1));
        return JavaExpression.operator(code, Scalar.DOUBLE, binding, true).asRaw();
    }

    /** A divisor that is not finite would give a quotient that is. */
    private JavaExpression division(JavaExpression left, JavaExpression right) {
        CodeBlock code = CodeBlock.of(
                "$L / $L", raw(left, JavaExpression.PRODUCT), emitter.finite(right, JavaExpression.PRODUCT + 1));
        return JavaExpression.operator(code, Scalar.DOUBLE, JavaExpression.PRODUCT, true)
                .asRaw();
    }

    private CodeBlock raw(JavaExpression code, int outer) {
        return code.raw() ? code.in(outer) : emitter.primitive(code, outer);
    }

    private JavaExpression negated(JavaExpression operand) {
        // a minus before a minus would be Java's decrement
        JavaExpression code = JavaExpression.operator(
                CodeBlock.of("-$L", raw(operand, JavaExpression.PRIMARY)),
                Scalar.DOUBLE,
                JavaExpression.UNARY,
                operand.fails());
        return operand.raw() ? code.asRaw() : code;
    }

    private JavaExpression absolute(JavaExpression operand) {
        JavaExpression code = JavaExpression.primary(
                CodeBlock.of("$T.abs($L)", Math.class, raw(operand, 0)), Scalar.DOUBLE, operand.fails());
        return operand.raw() ? code.asRaw() : code;
    }

    /** It fails by itself when a number is not finite. */
    private JavaExpression approx(List<JavaExpression> arguments) {
        CodeBlock.Builder list = CodeBlock.builder();
        String comma = "";
        for (JavaExpression argument : arguments) {
            list.add("$L$L", comma, raw(argument, 0));
            comma = ", ";
        }
        boolean fails = arguments.stream().anyMatch(JavaExpression::fails);
        return JavaExpression.primary(CodeBlock.of("$T.approx($L)", APPROX, list.build()), Scalar.BOOL, fails);
    }

    private JavaExpression sum(JavaExpression list) {
        ValueType element = ((ListValue) list.type()).element();
        String name = !list.boxed() ? "sum" : element == Scalar.INT ? "sumLongs" : "sumDoubles";
        return fails(function(SUMS, name, element, list));
    }

    private JavaExpression extreme(String name, JavaExpression list) {
        JavaExpression plain = emitter.plainList(list);
        ValueType element = ((ListValue) plain.type()).element();
        JavaExpression result = fails(function(ORDERS, name, element, plain));
        return plain.boxed() ? boxed(result) : result;
    }

    private JavaExpression size(JavaExpression operand) {
        boolean array = operand.type() instanceof ListValue list
                && !operand.boxed()
                && ExpressionTypes.isNumber(list.element());
        CodeBlock code = CodeBlock.of("$L.$L", operand.in(JavaExpression.PRIMARY), array ? "length" : "size()");
        return JavaExpression.operator(
                CodeBlock.of("(long) $L", code), Scalar.INT, JavaExpression.UNARY, operand.fails());
    }

    private JavaExpression matches(Node.Call node, JavaExpression text, JavaExpression pattern) {
        if (node.arguments().get(1) instanceof Node.Literal literal && literal.value() instanceof String regex) {
            String constant =
                    host.constant(PATTERN, "pattern", CodeBlock.of("$T.compile($L)", PATTERN, JavaText.literal(regex)));
            return JavaExpression.primary(
                    CodeBlock.of("$L.matcher($L).find()", constant, text.code()), Scalar.BOOL, text.fails());
        }
        return fails(function(TEXTS, "matches", Scalar.BOOL, List.of(text, emitter.text(pattern))));
    }

    private JavaExpression index(Node.Call node, JavaExpression list, JavaExpression position) {
        if (list.type() instanceof TupleValue) {
            return tupleElement(node, list, position);
        }
        JavaExpression element =
                fails(function(INDEX, "at", ((ListValue) list.type()).element(), List.of(list, position)));
        return list.boxed() ? boxed(element) : element;
    }

    /** Elements of a tuple are kept as JSON trees. */
    private JavaExpression tupleElement(Node.Call node, JavaExpression tuple, JavaExpression position) {
        ValueType type = node.type();
        String reader = type == Scalar.INT
                ? "integer"
                : type == Scalar.DOUBLE
                        ? "number"
                        : type == Scalar.BOOL
                                ? "bool"
                                : type == Scalar.TIMESTAMP ? "timestamp" : type.isText() ? "text" : null;
        if (reader == null) {
            return emitter.unsupported(node, "an object or list in a tuple");
        }
        return fails(function(
                ClassName.get(Tuples.class), reader, type.isText() ? Scalar.STRING : type, List.of(tuple, position)));
    }
}
