package dev.contracts.sampler.solver;

import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.NodeVisitor;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.runtime.function.Arithmetic;
import dev.contracts.runtime.function.Orders;
import dev.contracts.runtime.function.RuleFunction;
import dev.contracts.runtime.function.Times;
import dev.contracts.runtime.json.JsonTrees;
import dev.contracts.sampler.evaluation.LocatedValue;
import dev.contracts.sampler.evaluation.SampleEvaluationContext;
import dev.contracts.sampler.evaluation.VariableBinding;
import dev.contracts.sampler.solver.ElementOrigins.Origin;
import dev.contracts.sampler.tree.InstancePointer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Payloads in which an expression may have a given value; see {@link ExpressionSolver}. */
final class ValueSolver implements NodeVisitor<List<Object>> {
    private final ExpressionSolver solver;
    private final Object target;
    private final SampleEvaluationContext context;
    private final Object root;

    ValueSolver(ExpressionSolver solver, Object target, SampleEvaluationContext context) {
        this.solver = solver;
        this.target = target;
        this.context = context;
        this.root = context.root() == null ? LocatedValue.NULL : context.root();
    }

    private List<Object> value(Node node, Object aim) {
        return solver.value(node, aim, context);
    }

    @Override
    public List<Object> literal(Node.Literal node) {
        return already(node);
    }

    @Override
    public List<Object> payload(Node.Payload node) {
        return List.of();
    }

    @Override
    public List<Object> contextName(Node.ContextName node) {
        return already(node);
    }

    @Override
    public List<Object> stateName(Node.StateName node) {
        return already(node);
    }

    private List<Object> already(Node node) {
        return context.value(node).plain().equals(target) ? List.of(root) : List.of();
    }

    @Override
    public List<Object> start(Node.Start node) {
        return set(node);
    }

    @Override
    public List<Object> local(Node.Local node) {
        VariableBinding bound = context.variables().get(node.id());
        return bound != null && bound.definition() != null ? value(bound.definition(), target) : set(node);
    }

    @Override
    public List<Object> select(Node.Select node) {
        return set(node);
    }

    private List<Object> set(Node node) {
        InstancePointer place = context.value(node).place();
        Object aim = node.type() == Scalar.DOUBLE && target instanceof Long whole ? (Object) (double) whole : target;
        return place == null ? already(node) : solver.edits().set(root, place, aim);
    }

    @Override
    public List<Object> has(Node.Has node) {
        return solver.truth(node, Boolean.TRUE.equals(target), context);
    }

    @Override
    public List<Object> isNull(Node.IsNull node) {
        return solver.truth(node, Boolean.TRUE.equals(target), context);
    }

    @Override
    public List<Object> call(Node.Call node) {
        if (ConditionSolver.isCondition(node) && node.function() != RuleFunction.INDEX) {
            return solver.truth(node, Boolean.TRUE.equals(target), context);
        }
        Node first = node.arguments().get(0);
        return switch (node.function()) {
            case INDEX -> set(node);
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO -> arithmetic(node);
            case NEGATE ->
                value(first, target instanceof Long whole ? (Object) Arithmetic.negate(whole) : -number(target));
            case ABS -> {
                List<Object> roots = new ArrayList<>(value(first, target));
                roots.addAll(value(
                        first, target instanceof Long whole ? (Object) Arithmetic.negate(whole) : -number(target)));
                yield roots;
            }
            case TO_DOUBLE, TO_INT -> converted(node.function(), first);
            case TO_TIMESTAMP -> time(node);
            case SIZE -> new SizeSolver(solver, (Long) target, context).size(first);
            case SUM -> sum(first);
            case MIN, MAX -> extreme(first, node.function() == RuleFunction.MIN);
            default -> List.of();
        };
    }

    private static double number(Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private List<Object> converted(RuleFunction conversion, Node operand) {
        if (operand.type().isText()) {
            return value(operand, JsonTrees.decimal(target).stripTrailingZeros().toString());
        }
        if (conversion == RuleFunction.TO_DOUBLE) {
            return operand.type() == Scalar.INT ? rounded(operand) : value(operand, target);
        }
        return value(operand, operand.type() == Scalar.DOUBLE ? (Object) number(target) : target);
    }

    /** Sets an integer that counts a time from 1970. */
    private List<Object> time(Node.Call node) {
        String unit = node.arguments().size() == 1
                ? Times.SECONDS
                : (String) context.value(node.arguments().get(1)).plain();
        return target instanceof Instant instant
                ? value(node.arguments().get(0), Times.toEpoch(instant, unit))
                : List.of();
    }

    private List<Object> rounded(Node whole) {
        double aim = number(target);
        return value(whole, Arithmetic.toLong(Math.rint(aim)));
    }

    private List<Object> arithmetic(Node.Call node) {
        Node left = node.arguments().get(0);
        Node right = node.arguments().get(1);
        List<Object> roots = new ArrayList<>();
        Object a = context.value(left).plain();
        Object b = context.value(right).plain();
        Object forLeft = InverseOperations.left(node.function(), target, a, b);
        Object forRight = InverseOperations.right(node.function(), target, a, b);
        if (forLeft != null) {
            roots.addAll(value(left, forLeft));
        }
        if (forRight != null) {
            roots.addAll(value(right, forRight));
        }
        return roots;
    }

    private List<Object> setOrigin(Origin origin, Object aim, Object tree) {
        if (origin.formula() != null) {
            return solver.value(origin.formula(), aim, origin.context().on(tree));
        }
        return origin.place() == null ? List.of() : solver.edits().set(tree, origin.place(), aim);
    }

    private List<Object> sum(Node list) {
        List<Origin> origins = ElementOrigins.of(list, context);
        List<Object> roots = new ArrayList<>();
        boolean whole = target instanceof Long;
        double sum = 0;
        for (Origin origin : origins) {
            sum += number(origin.value().value());
        }
        double missing = number(target) - sum;
        for (Origin origin : solver.random().shuffled(origins)) {
            if (roots.size() < 6) {
                double aim = number(origin.value().value()) + missing;
                roots.addAll(setOrigin(origin, whole ? (Object) Math.round(aim) : (Object) aim, root));
            }
        }
        roots.addAll(scaled(origins, sum, whole));
        return roots;
    }

    /** Scales every item in proportion, or where all are zero, in equal parts. */
    private List<Object> scaled(List<Origin> origins, double sum, boolean whole) {
        Object tree = root;
        for (Origin origin : origins) {
            double aim = sum == 0
                    ? number(target) / origins.size()
                    : number(origin.value().value()) * (number(target) / sum);
            List<Object> next = setOrigin(origin, whole ? (Object) Math.round(aim) : (Object) aim, tree);
            if (next.isEmpty()) {
                return List.of();
            }
            tree = next.get(0);
        }
        return tree == root ? List.of() : List.of(tree);
    }

    private List<Object> extreme(Node list, boolean least) {
        List<Origin> origins = ElementOrigins.of(list, context);
        Object tree = root;
        boolean met = false;
        for (Origin origin : origins) {
            int order = Orders.compare(origin.value().plain(), target);
            if (!met || (least ? order < 0 : order > 0)) {
                List<Object> next = setOrigin(origin, target, tree);
                if (next.isEmpty()) {
                    return List.of();
                }
                tree = next.get(0);
                met = true;
            }
        }
        return met ? List.of(tree) : List.of();
    }

    @Override
    public List<Object> conditional(Node.Conditional node) {
        boolean now = context.holds(node.condition());
        List<Object> roots = new ArrayList<>(value(now ? node.yes() : node.no(), target));
        for (Object turned : solver.truth(node.condition(), !now, context)) {
            roots.addAll(solver.value(now ? node.no() : node.yes(), target, context.on(turned)));
        }
        return roots;
    }

    @Override
    public List<Object> macro(Node.Macro node) {
        return ConditionSolver.isCondition(node) ? solver.truth(node, Boolean.TRUE.equals(target), context) : List.of();
    }

    @Override
    public List<Object> bind(Node.Bind node) {
        return solver.value(node.body(), target, context.with(node.variable(), VariableBinding.to(node.value())));
    }

    @Override
    public List<Object> list(Node.ListLiteral node) {
        return already(node);
    }
}
