package dev.contracts.model.compiler;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.Node.Call;
import dev.contracts.model.expression.Node.Conditional;
import dev.contracts.model.expression.Node.IsNull;
import dev.contracts.model.expression.Node.ListLiteral;
import dev.contracts.model.expression.Node.Literal;
import dev.contracts.model.expression.Node.Owner;
import dev.contracts.model.expression.Node.Select;
import dev.contracts.model.expression.OperandTypes;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.EnumValue;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.MapValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.model.expression.ValueType.TupleValue;
import dev.contracts.model.expression.ValueTypes;
import dev.contracts.model.type.EnumType;
import dev.contracts.runtime.function.Overload;
import dev.contracts.runtime.function.RuleFunction;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The operators whose operands depend on each other: equality, {@code in}, the index. */
final class ComparisonChecker {
    private final TypeChecker checker;
    private final ExpressionDiagnostics problems;

    ComparisonChecker(TypeChecker checker, ExpressionDiagnostics problems) {
        this.checker = checker;
        this.problems = problems;
    }

    @Nullable
    Node equality(RuleFunction relation, List<CelExpr> operands, int offset) {
        if (isNull(operands.get(0)) || isNull(operands.get(1))) {
            CelExpr other = operands.get(isNull(operands.get(0)) ? 1 : 0);
            Node operand = isNull(other) ? null : checker.check(other);
            if (isNull(other)) {
                problems.add(ExpressionDiagnostics.ABSENT, offset, "null is null", "compare a field with null");
            }
            return operand == null ? null : new IsNull(operand, relation == RuleFunction.NOT_EQUALS, offset);
        }
        List<Node> arguments = checker.checkAll(operands);
        if (arguments == null) {
            return null;
        }
        Node left = arguments.get(0);
        Node right = arguments.get(1);
        if (!ValueTypes.same(left.type(), right.type())) {
            boolean numbers = ValueTypes.isNumber(left.type()) && ValueTypes.isNumber(right.type());
            problems.add(
                    ExpressionDiagnostics.TYPE,
                    offset,
                    relation.text() + " does not compare " + TypeText.a(left.type()) + " with "
                            + TypeText.a(right.type()),
                    numbers ? "write double(…), or 1.0 for 1" : "compare what has one type");
            return null;
        }
        if (!hasEquality(left.type())) {
            problems.add(
                    ExpressionDiagnostics.UNSUPPORTED,
                    offset,
                    "rules do not compare one " + left.type() + " with another",
                    "compare the fields one by one");
            return null;
        }
        return isInEnum(right, left) && isInEnum(left, right) ? call(relation, arguments, Scalar.BOOL, offset) : null;
    }

    @Nullable
    Node in(List<CelExpr> operands, int offset) {
        List<Node> arguments = checker.checkAll(operands);
        if (arguments == null) {
            return null;
        }
        ValueType value = arguments.get(0).type();
        ValueType container = arguments.get(1).type();
        if (container instanceof MapValue && value.isText()) {
            return call(RuleFunction.IN, arguments, Scalar.BOOL, offset);
        }
        if (container instanceof ListValue list
                && ValueTypes.scalar(list.element()) != null
                && ValueTypes.same(value, list.element())) {
            return isInEnum(arguments.get(0), arguments.get(1)) && isInEnum(arguments.get(1), arguments.get(0))
                    ? call(RuleFunction.IN, arguments, Scalar.BOOL, offset)
                    : null;
        }
        problems.add(
                ExpressionDiagnostics.TYPE,
                offset,
                TypeText.a(value) + " cannot be looked for in " + TypeText.a(container),
                "in takes a list of the same scalar type, or a map and a string");
        return null;
    }

    @Nullable
    Node index(List<CelExpr> operands, int offset) {
        List<Node> arguments = checker.checkAll(operands);
        if (arguments == null) {
            return null;
        }
        ValueType container = arguments.get(0).type();
        Node index = arguments.get(1);
        if (container instanceof ListValue list && index.type() == Scalar.INT) {
            return call(RuleFunction.INDEX, arguments, list.element(), offset);
        }
        if (container instanceof MapValue map && index.type().isText()) {
            return call(RuleFunction.INDEX, arguments, map.value(), offset);
        }
        if (container instanceof TupleValue tuple
                && index instanceof Literal literal
                && literal.value() instanceof Long position
                && position >= 0
                && position < tuple.type().items().size()) {
            ValueType type =
                    ValueTypes.of(tuple.type().items().get(position.intValue()).type());
            return call(RuleFunction.INDEX, arguments, type, offset);
        }
        problems.add(
                ExpressionDiagnostics.TYPE,
                offset,
                TypeText.a(container) + " has no element at " + TypeText.a(index.type()),
                container instanceof TupleValue
                        ? "write the position of one of its first elements as a number"
                        : "lists are indexed by an int, maps by a string");
        return null;
    }

    private static Node call(RuleFunction function, List<Node> arguments, ValueType type, int offset) {
        Overload overload = OperandTypes.fitting(function, arguments).orElseThrow();
        return new Call(function, overload, arguments, type, offset);
    }

    /** Checks that each value written in the one can be a value of the other. */
    boolean isInEnum(Node written, Node other) {
        if (written instanceof ListLiteral list) {
            boolean sound = true;
            for (Node element : list.elements()) {
                sound &= isInEnum(element, other);
            }
            return sound;
        }
        if (written instanceof Conditional conditional) {
            return isInEnum(conditional.yes(), other) && isInEnum(conditional.no(), other);
        }
        Set<String> values = values(other);
        if (!(written instanceof Literal literal)
                || literal.type() == Scalar.DOUBLE
                || values.isEmpty()
                || values.contains(literal.text())) {
            return true;
        }
        problems.add(
                ExpressionDiagnostics.ENUM,
                written.offset(),
                "no value is " + (literal.type().isText() ? Quote.text(literal.text()) : literal.text()),
                Spelling.advice(literal.text(), values, "the values are " + TypeText.some(values)));
        return false;
    }

    /** The values of the enum that an expression, or an element of it, is out of; empty when it is out of none. */
    private static Set<String> values(Node node) {
        ValueType type = node.type() instanceof ListValue list ? list.element() : node.type();
        if (type instanceof EnumValue value) {
            return new LinkedHashSet<>(value.type().values());
        }
        Set<String> values = new LinkedHashSet<>();
        if (node instanceof Select select && type instanceof Scalar) {
            for (Owner owner : select.owners()) {
                if (!(owner.field().type() instanceof EnumType enumType)) {
                    return Set.of();
                }
                values.addAll(enumType.values());
            }
        }
        return values;
    }

    private static boolean hasEquality(ValueType type) {
        return ValueTypes.scalar(type instanceof ListValue list ? list.element() : type) != null;
    }

    private static boolean isNull(CelExpr expression) {
        return expression.exprKind().getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && expression.constant().getKind() == CelConstant.Kind.NULL_VALUE;
    }
}
