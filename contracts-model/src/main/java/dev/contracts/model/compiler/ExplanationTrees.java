package dev.contracts.model.compiler;

import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.NodeVisitor;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.MapValue;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.model.expression.ValueTypes;
import dev.contracts.runtime.explain.Expression;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.RuleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Turns checked nodes into the tree by which core explains broken rules. It runs on plain JSON values: whatever is read is
 * wrapped with what its type makes of it.
 */
final class ExplanationTrees implements NodeVisitor<Expression> {
    private static final ExplanationTrees INSTANCE = new ExplanationTrees();

    private ExplanationTrees() {}

    public static Expression of(Node node) {
        return node.accept(INSTANCE);
    }

    @Override
    public Expression literal(Node.Literal node) {
        return switch (node.type()) {
            case TIMESTAMP -> Expression.call(RuleFunction.TO_TIMESTAMP, Expression.literal(node.text()));
            case DURATION -> Expression.call(RuleFunction.TO_DURATION, Expression.literal(node.text()));
            default -> Expression.literal(node.value());
        };
    }

    @Override
    public Expression start(Node.Start node) {
        return read(Expression.name(node.root().text()), node.type());
    }

    @Override
    public Expression payload(Node.Payload node) {
        return read(Expression.name(node.name()), node.type());
    }

    @Override
    public Expression contextName(Node.ContextName node) {
        return read(Expression.name("context").field(node.name()), node.type());
    }

    @Override
    public Expression stateName(Node.StateName node) {
        return read(Expression.name("state").field(node.name()), node.type());
    }

    @Override
    public Expression local(Node.Local node) {
        return Expression.name(node.name());
    }

    @Override
    public Expression select(Node.Select node) {
        return read(of(node.operand()).field(node.name()), node.type());
    }

    @Override
    public Expression has(Node.Has node) {
        return Expression.has(of(node.operand()), node.name());
    }

    @Override
    public Expression isNull(Node.IsNull node) {
        return Expression.call(
                node.negated() ? RuleFunction.NOT_EQUALS : RuleFunction.EQUALS,
                of(node.operand()),
                Expression.literal(null));
    }

    @Override
    public Expression call(Node.Call node) {
        Expression[] arguments =
                node.arguments().stream().map(ExplanationTrees::of).toArray(Expression[]::new);
        Expression call = Expression.call(node.function(), arguments);
        boolean untyped = node.arguments().get(0).type() instanceof ValueType.TupleValue;
        return node.function() == RuleFunction.INDEX && untyped ? read(call, node.type()) : call;
    }

    @Override
    public Expression conditional(Node.Conditional node) {
        return Expression.choose(of(node.condition()), of(node.yes()), of(node.no()));
    }

    @Override
    public Expression macro(Node.Macro node) {
        String variable = node.variable().name();
        Expression list = of(node.list());
        if (node.filter() != null) {
            list = Expression.macro(MacroKind.FILTER, variable, list, of(node.filter()));
        }
        return Expression.macro(node.kind(), variable, list, of(node.body()));
    }

    @Override
    public Expression bind(Node.Bind node) {
        return Expression.bind(node.variable().name(), of(node.value()), of(node.body()));
    }

    @Override
    public Expression list(Node.ListLiteral node) {
        return Expression.list(
                node.elements().stream().map(ExplanationTrees::of).toArray(Expression[]::new));
    }

    /** A value from JSON as one of its type. */
    private static Expression read(Expression value, ValueType type) {
        Scalar scalar = leaf(type);
        RuleFunction conversion = scalar == null ? null : conversion(scalar);
        return conversion == null ? value : Expression.call(conversion, value);
    }

    private static @Nullable RuleFunction conversion(Scalar scalar) {
        return switch (scalar) {
            case INT -> RuleFunction.TO_INT;
            case DOUBLE -> RuleFunction.TO_DOUBLE;
            case TIMESTAMP -> RuleFunction.TO_TIMESTAMP;
            case BOOL, STRING, DURATION -> null;
        };
    }

    private static @Nullable Scalar leaf(ValueType type) {
        if (type instanceof ListValue list) {
            return leaf(list.element());
        }
        return type instanceof MapValue map ? leaf(map.value()) : ValueTypes.scalar(type);
    }
}
