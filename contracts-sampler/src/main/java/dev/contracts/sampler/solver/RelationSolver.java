package dev.contracts.sampler.solver;

import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.runtime.function.Approx;
import dev.contracts.runtime.function.Relations;
import dev.contracts.runtime.function.RuleFunction;
import dev.contracts.sampler.evaluation.LocatedValue;
import dev.contracts.sampler.evaluation.SampleEvaluationContext;
import java.util.ArrayList;
import java.util.List;

/** Payloads in which two values are in a relation, or not. */
final class RelationSolver {
    private final ExpressionSolver solver;
    private final boolean holds;
    private final SampleEvaluationContext context;

    RelationSolver(ExpressionSolver solver, boolean holds, SampleEvaluationContext context) {
        this.solver = solver;
        this.holds = holds;
        this.context = context;
    }

    List<Object> call(Node.Call node) {
        RuleFunction function = node.function();
        if (function == RuleFunction.APPROX) {
            return approx(node.arguments());
        }
        if (!Relations.isRelation(function)) {
            return List.of();
        }
        RuleFunction relation = holds ? function : Relations.opposite(function);
        Node left = node.arguments().get(0);
        Node right = node.arguments().get(1);
        if (left.type() == Scalar.BOOL && ConditionSolver.isCondition(right)) {
            return same(left, right, relation == RuleFunction.EQUALS);
        }
        List<Object> roots = new ArrayList<>(related(left, relation, right));
        roots.addAll(related(right, Relations.mirrored(relation), left));
        return roots;
    }

    private List<Object> same(Node left, Node right, boolean equal) {
        List<Object> roots = new ArrayList<>();
        roots.addAll(solver.truth(left, context.holds(right) == equal, context));
        roots.addAll(solver.truth(right, context.holds(left) == equal, context));
        return roots;
    }

    private List<Object> related(Node changed, RuleFunction relation, Node kept) {
        Object now = context.value(changed).plain();
        List<Object> roots = new ArrayList<>();
        for (Object target : TargetValues.of(relation, context.value(kept).plain(), now)) {
            roots.addAll(solver.value(changed, target, context));
        }
        if (relation == RuleFunction.NOT_EQUALS) {
            roots.addAll(other(changed));
        }
        return roots;
    }

    /** Payloads in which an expression has another value than now. */
    List<Object> other(Node node) {
        LocatedValue now = context.value(node);
        List<Object> roots = new ArrayList<>();
        Object root = context.root();
        if (now.place() != null && root != null) {
            for (Object listed : solver.edits().listed(root, now.place())) {
                if (!listed.equals(now.value())) {
                    roots.addAll(solver.edits().set(root, now.place(), listed));
                }
            }
            if (roots.isEmpty()) {
                roots.addAll(solver.edits().remade(root, now.place()));
            }
        }
        for (Object target : TargetValues.others(now.plain())) {
            roots.addAll(solver.value(node, target, context));
        }
        return roots;
    }

    private List<Object> approx(List<Node> arguments) {
        Node left = arguments.get(0);
        Node right = arguments.get(1);
        double a = number(left);
        double b = number(right);
        List<Object> roots = new ArrayList<>();
        if (holds) {
            roots.addAll(solver.value(left, b, context));
            roots.addAll(solver.value(right, a, context));
            return roots;
        }
        double tolerance = arguments.size() == 3 ? number(arguments.get(2)) : Approx.TOLERANCE;
        double margin = Math.max(tolerance, Approx.TOLERANCE * Math.max(Math.abs(a), Math.abs(b)));
        for (double times : new double[] {10, -10, 2, -2, 1_000}) {
            roots.addAll(solver.value(left, b + times * margin, context));
            roots.addAll(solver.value(right, a + times * margin, context));
        }
        return roots;
    }

    private double number(Node node) {
        return context.value(node).value() instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
