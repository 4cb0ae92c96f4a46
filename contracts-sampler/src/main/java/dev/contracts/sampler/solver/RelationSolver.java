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
    private final ExpressionSolver wishes;
    private final boolean holds;
    private final SampleEvaluationContext scene;

    RelationSolver(ExpressionSolver wishes, boolean holds, SampleEvaluationContext scene) {
        this.wishes = wishes;
        this.holds = holds;
        this.scene = scene;
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
        roots.addAll(wishes.truth(left, scene.holds(right) == equal, scene));
        roots.addAll(wishes.truth(right, scene.holds(left) == equal, scene));
        return roots;
    }

    private List<Object> related(Node changed, RuleFunction relation, Node kept) {
        Object now = scene.value(changed).plain();
        List<Object> roots = new ArrayList<>();
        for (Object target : TargetValues.of(relation, scene.value(kept).plain(), now)) {
            roots.addAll(wishes.value(changed, target, scene));
        }
        if (relation == RuleFunction.NOT_EQUALS) {
            roots.addAll(other(changed));
        }
        return roots;
    }

    /** Payloads in which an expression has another value than now. */
    List<Object> other(Node node) {
        LocatedValue now = scene.value(node);
        List<Object> roots = new ArrayList<>();
        Object root = scene.root();
        if (now.place() != null && root != null) {
            for (Object listed : wishes.edits().listed(root, now.place())) {
                if (!listed.equals(now.value())) {
                    roots.addAll(wishes.edits().set(root, now.place(), listed));
                }
            }
            if (roots.isEmpty()) {
                roots.addAll(wishes.edits().remade(root, now.place()));
            }
        }
        for (Object target : TargetValues.others(now.plain())) {
            roots.addAll(wishes.value(node, target, scene));
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
            roots.addAll(wishes.value(left, b, scene));
            roots.addAll(wishes.value(right, a, scene));
            return roots;
        }
        double tolerance = arguments.size() == 3 ? number(arguments.get(2)) : Approx.TOLERANCE;
        double margin = Math.max(tolerance, Approx.TOLERANCE * Math.max(Math.abs(a), Math.abs(b)));
        for (double times : new double[] {10, -10, 2, -2, 1_000}) {
            roots.addAll(wishes.value(left, b + times * margin, scene));
            roots.addAll(wishes.value(right, a + times * margin, scene));
        }
        return roots;
    }

    private double number(Node node) {
        return scene.value(node).value() instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
