package dev.contracts.generator.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.contracts.generator.naming.JavaNames;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.model.expression.ValueType.TupleValue;
import dev.contracts.runtime.function.Arithmetic;
import dev.contracts.runtime.function.Indexing;
import dev.contracts.runtime.function.JavaSpelling;
import dev.contracts.runtime.function.OperandKind;
import dev.contracts.runtime.function.Overload;
import dev.contracts.runtime.function.RuleFunction;
import dev.contracts.runtime.function.Sums;
import dev.contracts.runtime.function.TextPattern;
import dev.contracts.runtime.function.Texts;
import dev.contracts.runtime.function.Tuples;
import java.util.ArrayList;
import java.util.List;

/** Operators and functions: Java's own where it means the same, and otherwise a method of the runtime. */
final class FunctionGenerator {
    static final ClassName ARITHMETIC = ClassName.get(Arithmetic.class);
    static final ClassName INDEX = ClassName.get(Indexing.class);
    private static final ClassName SUMS = ClassName.get(Sums.class);
    private static final ClassName TEXTS = ClassName.get(Texts.class);
    private static final ClassName PATTERN = ClassName.get(TextPattern.class);

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
        return inOrder(node, arguments)
                ? applied(node.function(), node.type(), arguments)
                : node.overload().java().accept(new Spelled(node, arguments));
    }

    /** A call, spelled as the table of functions says. */
    private final class Spelled implements JavaSpelling.Visitor<JavaExpression> {
        private final Node.Call node;
        private final List<JavaExpression> arguments;

        Spelled(Node.Call node, List<JavaExpression> arguments) {
            this.node = node;
            this.arguments = arguments;
        }

        @Override
        public JavaExpression staticMethod(JavaSpelling.StaticMethod method) {
            return method.asIs()
                    ? asIs(node, method, arguments)
                    : FunctionGenerator.this.staticMethod(node, method, arguments);
        }

        @Override
        public JavaExpression textMethod(JavaSpelling.TextMethod method) {
            return method(emitter.text(arguments.get(0)), method.name(), node.type(), emitter.text(arguments.get(1)));
        }

        @Override
        public JavaExpression doubleOperator() {
            return node.function() == RuleFunction.DIVIDE
                    ? division(arguments.get(0), arguments.get(1))
                    : arithmetic(node.function(), arguments.get(0), arguments.get(1));
        }

        @Override
        public JavaExpression special() {
            return FunctionGenerator.this.special(node, arguments);
        }
    }

    /**
     * Returns whether an operand costs steps and another one may fail: what is looked at before the failure takes steps, and
     * what comes behind it takes none. Java's operators look at some operands first that come last, or find only at the end
     * that a number is not finite.
     */
    private boolean inOrder(Node.Call node, List<JavaExpression> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            for (int j = 0; j < arguments.size(); j++) {
                if (i != j
                        && arguments.get(i).fails()
                        && emitter.costsSteps(node.arguments().get(j))) {
                    return node.function() != RuleFunction.INDEX;
                }
            }
        }
        return false;
    }

    /** The call as the table of functions evaluates it, on the operands from left to right. */
    private JavaExpression applied(RuleFunction function, ValueType type, List<JavaExpression> arguments) {
        CodeBlock operands = arguments.stream()
                .map(argument ->
                        emitter.settled(emitter.text(emitter.objects(argument))).code())
                .collect(CodeBlock.joining(", "));
        CodeBlock code = CodeBlock.of("$T.$L.apply($L)", RuleFunction.class, function.name(), operands);
        CodeBlock cast = CodeBlock.of("($T) $L", emitter.javaType(type).box(), code);
        return type == Scalar.DOUBLE
                ? JavaExpression.primary(CodeBlock.of("$T.finite($L)", ARITHMETIC, cast), type, true)
                : JavaExpression.operator(cast, type, JavaExpression.UNARY, true);
    }

    /** The other comparison of two values: of {@code ==}, {@code !=}. */
    JavaExpression oppositeOf(Node.Call node) {
        JavaExpression left = emitter.emit(node.arguments().get(0));
        JavaExpression right = emitter.emit(node.arguments().get(1));
        if (inOrder(node, List.of(left, right))) {
            return not(applied(node.function(), node.type(), List.of(left, right)));
        }
        return comparisons.equal(node, left, right, node.function() == RuleFunction.EQUALS);
    }

    JavaExpression not(JavaExpression condition) {
        return unary("!$L", Scalar.BOOL, condition);
    }

    private JavaExpression special(Node.Call node, List<JavaExpression> arguments) {
        JavaExpression first = arguments.get(0);
        RuleFunction function = node.function();
        return switch (function) {
            case EQUALS, NOT_EQUALS ->
                comparisons.equal(node, first, arguments.get(1), function == RuleFunction.NOT_EQUALS);
            case LESS, LESS_EQUALS, GREATER, GREATER_EQUALS -> comparisons.order(function, first, arguments.get(1));
            case IN ->
                takesMap(node.overload(), 1)
                        ? method(arguments.get(1), "containsKey", Scalar.BOOL, emitter.text(first))
                        : comparisons.in(node, first, arguments.get(1));
            case NEGATE -> negated(first);
            case ABS -> absolute(first);
            case TO_DOUBLE -> first.type() == Scalar.INT ? unary("(double) $L", Scalar.DOUBLE, first) : first;
            case TO_INT -> first;
            case SIZE -> size(first);
            case MATCHES -> matches(node, emitter.text(first), arguments.get(1));
            case INDEX ->
                takesMap(node.overload(), 0)
                        ? fails(function(INDEX, "at", node.type(), List.of(first, emitter.text(arguments.get(1)))))
                                .asObject()
                        : index(node, first, arguments.get(1));
            case SUM -> sum(first);
            default -> emitter.unsupported(node, "the function " + function.text());
        };
    }

    private static boolean takesMap(Overload overload, int operand) {
        return overload.operands().get(operand) == OperandKind.MAP;
    }

    private JavaExpression unary(String format, Scalar type, JavaExpression operand) {
        CodeBlock code = CodeBlock.of(format, emitter.primitive(operand, JavaExpression.UNARY));
        return JavaExpression.operator(code, type, JavaExpression.UNARY, operand.fails());
    }

    private JavaExpression asIs(Node.Call node, JavaSpelling.StaticMethod method, List<JavaExpression> arguments) {
        List<CodeBlock> codes =
                arguments.stream().map(argument -> raw(argument, 0)).toList();
        return call(ClassName.get(method.owner()), method.name(), node.type(), arguments, codes);
    }

    private JavaExpression staticMethod(
            Node.Call node, JavaSpelling.StaticMethod method, List<JavaExpression> arguments) {
        List<JavaExpression> fitting = fitting(node.overload().operands(), arguments);
        JavaExpression first = fitting.get(0);
        boolean isItem = node.overload().result() == OperandKind.ELEMENT;
        ValueType type = isItem ? ((ListValue) first.type()).element() : node.type();
        JavaExpression result = function(ClassName.get(method.owner()), method.name(), type, fitting);
        result = node.overload().fails() ? fails(result) : result;
        return isItem && first.boxed() ? result.asObject() : result;
    }

    /** The arguments as methods of the runtime take them: an enum's constants as strings, two lists both as objects. */
    private List<JavaExpression> fitting(List<OperandKind> kinds, List<JavaExpression> arguments) {
        boolean twoLists = kinds.contains(OperandKind.SAME_LIST);
        List<JavaExpression> fitting = new ArrayList<>();
        for (JavaExpression argument : arguments) {
            JavaExpression list = twoLists ? emitter.objects(argument) : emitter.plainList(argument);
            fitting.add(emitter.text(list));
        }
        return fitting;
    }

    private static JavaExpression fails(JavaExpression code) {
        return code.asFailing();
    }

    private JavaExpression function(ClassName owner, String name, ValueType type, List<JavaExpression> arguments) {
        List<CodeBlock> codes = arguments.stream()
                .map(argument -> emitter.settled(argument).code())
                .toList();
        return call(owner, name, type, arguments, codes);
    }

    private static JavaExpression call(
            ClassName owner, String name, ValueType type, List<JavaExpression> arguments, List<CodeBlock> codes) {
        boolean fails = arguments.stream().anyMatch(JavaExpression::fails);
        CodeBlock call = CodeBlock.of("$T.$L($L)", owner, name, CodeBlock.join(codes, ", "));
        return JavaExpression.primary(call, type, fails);
    }

    private static JavaExpression method(
            JavaExpression receiver, String name, ValueType type, JavaExpression argument) {
        CodeBlock code = CodeBlock.of("$L.$L($L)", receiver.in(JavaExpression.PRIMARY), name, argument.code());
        return JavaExpression.primary(code, type, receiver.fails() || argument.fails());
    }

    /**
     * Generates sums and products: what is not finite stays so through them, so that it is enough to look at the last one.
     */
    private JavaExpression arithmetic(RuleFunction operator, JavaExpression left, JavaExpression right) {
        int binding = operator == RuleFunction.MULTIPLY ? JavaExpression.PRODUCT : JavaExpression.SUM;
        CodeBlock code = CodeBlock.of("$L $L $L", raw(left, binding), operator.text(), raw(right, binding + 1));
        return JavaExpression.operator(code, Scalar.DOUBLE, binding, true).asRaw();
    }

    /** Generates a quotient: a divisor that is not finite would give one that is. */
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

    private JavaExpression sum(JavaExpression list) {
        ValueType element = ((ListValue) list.type()).element();
        String name = !list.boxed() ? "sum" : element == Scalar.INT ? "sumLongs" : "sumDoubles";
        return fails(function(SUMS, name, element, List.of(list)));
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
                    CodeBlock.of("$L.isIn($L)", constant, text.code()), Scalar.BOOL, text.fails());
        }
        return fails(function(TEXTS, "matches", Scalar.BOOL, List.of(text, emitter.text(pattern))));
    }

    private JavaExpression index(Node.Call node, JavaExpression list, JavaExpression position) {
        if (list.type() instanceof TupleValue) {
            return tupleElement(node, list, position);
        }
        JavaExpression element =
                fails(function(INDEX, "at", ((ListValue) list.type()).element(), List.of(list, position)));
        return list.boxed() ? element.asObject() : element;
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
