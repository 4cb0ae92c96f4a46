package dev.contracts.model.compiler;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.Node.Call;
import dev.contracts.model.expression.Node.Conditional;
import dev.contracts.model.expression.Node.Literal;
import dev.contracts.model.expression.OperandTypes;
import dev.contracts.model.expression.TimeLiterals;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.model.expression.ValueTypes;
import dev.contracts.model.keyword.PatternSubset;
import dev.contracts.runtime.function.OperandKind;
import dev.contracts.runtime.function.Overload;
import dev.contracts.runtime.function.RuleFunction;
import dev.contracts.runtime.function.Times;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Operators and functions: which overload an author means. */
final class CallChecker {
    private final TypeChecker checker;
    private final ComparisonChecker comparisons;
    private final ExpressionDiagnostics problems;

    CallChecker(TypeChecker checker, ExpressionDiagnostics problems) {
        this.checker = checker;
        this.comparisons = new ComparisonChecker(checker, problems);
        this.problems = problems;
    }

    @Nullable
    Node check(CelExpr expression) {
        CelExpr.CelCall call = expression.call();
        int offset = checker.offset(expression);
        if (call.function().equals("_?_:_")) {
            return conditional(call.args(), offset);
        }
        RuleFunction function = RuleFunction.ofCel(call.function());
        if (function == null) {
            unknown(call, offset);
            return null;
        }
        return switch (function) {
            case EQUALS, NOT_EQUALS -> comparisons.equality(function, call.args(), offset);
            case IN -> comparisons.in(call.args(), offset);
            case INDEX -> comparisons.index(call.args(), offset);
            case TO_TIMESTAMP, TO_DURATION -> time(function, call, offset);
            default -> function(function, call, offset);
        };
    }

    private @Nullable Node conditional(List<CelExpr> arguments, int offset) {
        List<Node> parts = checker.checkAll(arguments);
        if (parts == null) {
            return null;
        }
        Node condition = parts.get(0);
        if (condition.type() != Scalar.BOOL) {
            problems.add(
                    ExpressionDiagnostics.TYPE,
                    condition.offset(),
                    "the condition is " + TypeText.a(condition.type()) + ", not true or false",
                    "write a comparison before the ?");
            return null;
        }
        ValueType type = ValueTypes.common(parts.get(1).type(), parts.get(2).type());
        if (type == null) {
            problems.add(
                    ExpressionDiagnostics.TYPE,
                    offset,
                    "the one branch is " + TypeText.a(parts.get(1).type()) + ", the other "
                            + TypeText.a(parts.get(2).type()),
                    areNumbers(parts.subList(1, 3)) ? "write double(…), or 1.0 for 1" : "both have one type");
            return null;
        }
        return new Conditional(condition, parts.get(1), parts.get(2), type, offset);
    }

    private @Nullable Node time(RuleFunction function, CelExpr.CelCall call, int offset) {
        CelExpr argument = call.args().size() == 1 ? call.args().get(0) : null;
        boolean literal = argument != null
                && call.target().isEmpty()
                && argument.exprKind().getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && argument.constant().getKind() == CelConstant.Kind.STRING_VALUE;
        boolean duration = function == RuleFunction.TO_DURATION;
        if (!literal && !duration && !call.args().isEmpty()) {
            Node first = checker.check(call.args().get(0));
            if (first == null || first.type() == Scalar.INT) {
                return first == null ? null : function(function, call, offset);
            }
        }
        if (argument == null || !literal) {
            problems.add(
                    ExpressionDiagnostics.UNSUPPORTED,
                    offset,
                    call.function() + " takes a literal",
                    duration ? "such as duration('30s')" : "a field of format date-time is a timestamp already");
            return null;
        }
        String text = argument.constant().stringValue();
        Object value = duration ? TimeLiterals.duration(text) : TimeLiterals.instant(text);
        if (value == null) {
            problems.add(
                    ExpressionDiagnostics.TYPE,
                    checker.offset(argument),
                    Quote.text(text) + " is no " + call.function(),
                    duration ? "write 30s, 1.5h or 1h30m" : "write 2026-11-02T14:30:05Z");
            return null;
        }
        return new Literal(value, text, duration ? Scalar.DURATION : Scalar.TIMESTAMP, offset);
    }

    private @Nullable Node function(RuleFunction function, CelExpr.CelCall call, int offset) {
        boolean member = call.target().isPresent();
        List<Overload> overloads = overloads(function, member);
        if (overloads.isEmpty()) {
            unknown(call, offset);
            return null;
        }
        List<CelExpr> expressions = new ArrayList<>();
        call.target().ifPresent(expressions::add);
        expressions.addAll(call.args());
        List<Node> arguments = checker.checkAll(expressions);
        if (arguments == null) {
            return null;
        }
        for (Overload overload : overloads) {
            if (fits(function, overload, arguments)) {
                return literalsAreSound(overload, arguments)
                        ? new Call(function, overload, arguments, OperandTypes.result(overload, arguments), offset)
                        : null;
            }
        }
        mismatch(function, overloads, arguments, offset);
        return null;
    }

    private static List<Overload> overloads(RuleFunction function, boolean member) {
        return function.overloads().stream()
                .filter(overload -> overload.member() == member)
                .toList();
    }

    private void unknown(CelExpr.CelCall call, int offset) {
        String function = call.function();
        boolean member = call.target().isPresent();
        String advice;
        if (RuleFunction.ofCel(function) != null) {
            advice = member ? "write " + function + "(x)" : "write x." + function + "()";
        } else if (member && function.equals("bind")) {
            advice = "write cel.bind(name, value, expression)";
        } else {
            Set<String> known = new TreeSet<>(MacroChecker.NAMES);
            for (RuleFunction each : RuleFunction.values()) {
                if (each.notation().isNamed()) {
                    known.add(each.text());
                }
            }
            advice = Spelling.advice(function, known, "the functions are " + String.join(", ", known));
        }
        problems.add(
                ExpressionDiagnostics.UNSUPPORTED,
                offset,
                "there is no " + (member ? "member function " : "function ") + Quote.text(function),
                advice);
    }

    /** Returns whether the overload takes the arguments; only {@code size} takes a list whose items may be null. */
    private static boolean fits(RuleFunction function, Overload overload, List<Node> arguments) {
        boolean lacksItems =
                arguments.stream().anyMatch(argument -> argument.type() instanceof ListValue list && list.nullable());
        return OperandTypes.fit(overload, arguments) && (!lacksItems || function == RuleFunction.SIZE);
    }

    private void mismatch(RuleFunction function, List<Overload> overloads, List<Node> arguments, int offset) {
        String takes = overloads.stream()
                .map(overload -> overload.operands().stream()
                        .map(OperandKind::toString)
                        .collect(Collectors.joining(", ", "(", ")")))
                .distinct()
                .collect(Collectors.joining(" or "));
        String advice = "it takes " + takes;
        if (numbers(overloads, arguments)) {
            advice = "int and double do not mix: write double(…), or 1.0 for 1";
        } else if (!arguments.isEmpty() && arguments.get(0).type() instanceof ListValue list && list.nullable()) {
            advice = "its elements may be null: write list.filter(x, x != null) first";
        }
        problems.add(
                ExpressionDiagnostics.TYPE,
                offset,
                function.text()
                        + (arguments.isEmpty()
                                ? " lacks its arguments"
                                : " does not take " + TypeText.types(arguments)),
                advice);
    }

    /** Returns whether all would fit if they were doubles. */
    private static boolean numbers(List<Overload> overloads, List<Node> arguments) {
        List<OperandKind> doubles = Collections.nCopies(arguments.size(), OperandKind.DOUBLE);
        return areNumbers(arguments)
                && overloads.stream().anyMatch(overload -> overload.operands().equals(doubles));
    }

    private static boolean areNumbers(List<Node> arguments) {
        Set<ValueType> types = arguments.stream().map(Node::type).collect(Collectors.toSet());
        return types.equals(Set.of(Scalar.DOUBLE, Scalar.INT)) || types.equals(Set.of(Scalar.INT));
    }

    /** Checks the arguments that must be literals of a certain kind: an order, a pattern, a value of an enum. */
    private boolean literalsAreSound(Overload overload, List<Node> arguments) {
        boolean sound = true;
        for (int i = 0; i < arguments.size(); i++) {
            Node argument = arguments.get(i);
            sound &= switch (overload.operands().get(i)) {
                case ORDER -> isOneOf(argument, "order", List.of("asc", "desc"));
                case UNIT -> isOneOf(argument, "unit", Times.UNITS);
                case PATTERN -> isPattern(argument);
                case SAME_LIST -> comparisons.isInEnum(argument, arguments.get(0));
                default -> true;
            };
        }
        return sound;
    }

    private boolean isOneOf(Node argument, String what, List<String> allowed) {
        boolean sound = argument instanceof Literal literal && allowed.contains(literal.text());
        if (!sound) {
            problems.add(
                    ExpressionDiagnostics.TYPE,
                    argument.offset(),
                    "the " + what + " is no literal '" + String.join("', '", allowed.subList(0, allowed.size() - 1))
                            + "' or '" + allowed.get(allowed.size() - 1) + "'",
                    "write one of them");
        }
        return sound;
    }

    private boolean isPattern(Node pattern) {
        if (!(pattern instanceof Literal literal)) {
            problems.add(
                    ExpressionDiagnostics.UNSUPPORTED, pattern.offset(), "a pattern is a literal", "write it in '…'");
            return false;
        }
        Optional<PatternSubset.Fault> fault = PatternSubset.faultOfRule(literal.text());
        fault.ifPresent(
                found -> problems.add(ExpressionDiagnostics.TYPE, pattern.offset(), found.message(), found.advice()));
        return fault.isEmpty();
    }
}
