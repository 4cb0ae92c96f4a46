package dev.contracts.model.compiler;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.contracts.model.expression.ContractFunctions;
import dev.contracts.model.expression.FunctionSignatures;
import dev.contracts.model.expression.FunctionSignatures.Signature;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.Node.Call;
import dev.contracts.model.expression.Node.Conditional;
import dev.contracts.model.expression.Node.Literal;
import dev.contracts.model.expression.TimeLiterals;
import dev.contracts.model.expression.TypePattern;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.model.expression.ValueTypes;
import dev.contracts.model.keyword.PatternSubset;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        return switch (call.function()) {
            case "_==_" -> comparisons.equality(call.args(), "equals", "==", offset);
            case "_!=_" -> comparisons.equality(call.args(), "not_equals", "!=", offset);
            case "@in" -> comparisons.in(call.args(), offset);
            case "_[_]" -> comparisons.index(call.args(), offset);
            case "_?_:_" -> conditional(call.args(), offset);
            case "timestamp", "duration" -> time(call, offset);
            default -> function(call, offset);
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

    private @Nullable Node time(CelExpr.CelCall call, int offset) {
        CelExpr argument = call.args().size() == 1 ? call.args().get(0) : null;
        boolean literal = argument != null
                && call.target().isEmpty()
                && argument.exprKind().getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && argument.constant().getKind() == CelConstant.Kind.STRING_VALUE;
        boolean duration = call.function().equals("duration");
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

    private @Nullable Node function(CelExpr.CelCall call, int offset) {
        boolean member = call.target().isPresent();
        List<Signature> signatures = FunctionSignatures.of(call.function(), member);
        if (signatures.isEmpty()) {
            unknown(call.function(), member, offset);
            return null;
        }
        List<CelExpr> expressions = new ArrayList<>();
        call.target().ifPresent(expressions::add);
        expressions.addAll(call.args());
        List<Node> arguments = checker.checkAll(expressions);
        if (arguments == null) {
            return null;
        }
        for (Signature signature : signatures) {
            if (fits(signature, arguments)) {
                return literalsAreSound(signature, arguments)
                        ? new Call(
                                signature.overload(),
                                signature.shown(),
                                arguments,
                                signature.result().result(arguments),
                                offset)
                        : null;
            }
        }
        mismatch(signatures, arguments, offset);
        return null;
    }

    private void unknown(String function, boolean member, int offset) {
        String advice;
        if (!FunctionSignatures.of(function, !member).isEmpty()) {
            advice = member ? "write " + function + "(x)" : "write x." + function + "()";
        } else if (member && function.equals("bind")) {
            advice = "write cel.bind(name, value, expression)";
        } else {
            Set<String> known = new TreeSet<>(MacroChecker.NAMES);
            known.addAll(Set.of("timestamp", "duration"));
            FunctionSignatures.ALL.stream()
                    .map(Signature::function)
                    .filter(name -> Character.isLetter(name.charAt(0)))
                    .forEach(known::add);
            advice = Spelling.advice(function, known, "the functions are " + String.join(", ", known));
        }
        problems.add(
                ExpressionDiagnostics.UNSUPPORTED,
                offset,
                "there is no " + (member ? "member function " : "function ") + Quote.text(function),
                advice);
    }

    private static boolean fits(Signature signature, List<Node> arguments) {
        if (signature.parameters().size() != arguments.size()) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            ValueType type = arguments.get(i).type();
            if (!signature.parameters().get(i).fits(type, arguments.get(0).type())) {
                return false;
            }
            boolean counts = signature.shown().equals("size");
            if (!counts && type instanceof ListValue list && list.nullable()) {
                return false;
            }
        }
        return true;
    }

    private void mismatch(List<Signature> signatures, List<Node> arguments, int offset) {
        Signature first = signatures.get(0);
        String takes = signatures.stream()
                .map(signature -> signature.parameters().stream()
                        .map(parameter -> parameter.toString())
                        .collect(Collectors.joining(", ", "(", ")")))
                .distinct()
                .collect(Collectors.joining(" or "));
        String advice = "it takes " + takes;
        if (numbers(signatures, arguments)) {
            advice = "int and double do not mix: write double(…), or 1.0 for 1";
        } else if (!arguments.isEmpty() && arguments.get(0).type() instanceof ListValue list && list.nullable()) {
            advice = "its elements may be null: write list.filter(x, x != null) first";
        }
        String shown = first.shown().equals("-_") ? "-" : first.shown();
        problems.add(
                ExpressionDiagnostics.TYPE,
                offset,
                shown + (arguments.isEmpty() ? " lacks its arguments" : " does not take " + TypeText.types(arguments)),
                advice);
    }

    /** Returns whether all arguments would fit if they were doubles. */
    private static boolean numbers(List<Signature> signatures, List<Node> arguments) {
        List<TypePattern> doubles = Collections.nCopies(arguments.size(), TypePattern.DOUBLE);
        return areNumbers(arguments)
                && signatures.stream()
                        .anyMatch(signature -> signature.parameters().equals(doubles));
    }

    private static boolean areNumbers(List<Node> arguments) {
        Set<ValueType> types = arguments.stream().map(Node::type).collect(Collectors.toSet());
        return types.equals(Set.of(Scalar.DOUBLE, Scalar.INT)) || types.equals(Set.of(Scalar.INT));
    }

    /** Checks arguments that must be literals of a certain kind: an order, a pattern. */
    private boolean literalsAreSound(Signature signature, List<Node> arguments) {
        if (signature.overload().equals(ContractFunctions.IS_SORTED_ORDER)) {
            Node order = arguments.get(1);
            if (!(order instanceof Literal literal && Set.of("asc", "desc").contains(literal.text()))) {
                problems.add(
                        ExpressionDiagnostics.TYPE,
                        order.offset(),
                        "the order is no literal 'asc' or 'desc'",
                        "write one of them");
                return false;
            }
        }
        if (signature.shown().equals("matches")) {
            return isPattern(arguments.get(1));
        }
        if (signature.overload().equals(ContractFunctions.CONTAINS_ALL)) {
            return comparisons.isInEnum(arguments.get(1), arguments.get(0));
        }
        return true;
    }

    private boolean isPattern(Node pattern) {
        if (!(pattern instanceof Literal literal)) {
            problems.add(
                    ExpressionDiagnostics.UNSUPPORTED, pattern.offset(), "a pattern is a literal", "write it in '…'");
            return false;
        }
        PatternSubset.fault(literal.text())
                .ifPresent(fault ->
                        problems.add(ExpressionDiagnostics.TYPE, pattern.offset(), fault.message(), fault.advice()));
        return PatternSubset.fault(literal.text()).isEmpty();
    }
}
