package dev.contracts.sampler.solver;

import dev.contracts.model.expression.Node;
import dev.contracts.runtime.function.Orders;
import dev.contracts.runtime.function.RuleFunction;
import dev.contracts.sampler.evaluation.LocatedValue;
import dev.contracts.sampler.evaluation.SampleEvaluationContext;
import dev.contracts.sampler.solver.ElementOrigins.Origin;
import dev.contracts.sampler.tree.InstancePointer;
import dev.contracts.sampler.tree.InstanceTrees;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Payloads in which a list is in order, has nothing twice, or has all of another list; or not. */
final class ListSolver {
    private final ExpressionSolver solver;
    private final boolean holds;
    private final SampleEvaluationContext context;
    private final Object root;

    ListSolver(ExpressionSolver solver, boolean holds, SampleEvaluationContext context) {
        this.solver = solver;
        this.holds = holds;
        this.context = context;
        this.root = context.root() == null ? LocatedValue.NULL : context.root();
    }

    List<Object> call(Node.Call node) {
        Node list = node.arguments().get(0);
        List<Origin> origins = ElementOrigins.of(list, context);
        return switch (node.function()) {
            case IS_SORTED -> {
                boolean descending = node.arguments().size() == 2
                        && context.value(node.arguments().get(1)).value().equals("desc");
                yield holds ? sorted(origins, descending) : unsorted(origins, descending, list);
            }
            case IS_UNIQUE -> holds ? unique(origins) : repeated(origins, list);
            default -> {
                List<LocatedValue> wanted =
                        context.value(node.arguments().get(1)).elements();
                yield holds ? containing(origins, wanted, list) : lacking(origins, wanted);
            }
        };
    }

    /** Payloads in which an element of the list has this value. */
    private List<Object> set(Origin origin, Object target) {
        if (origin.formula() != null) {
            return solver.value(origin.formula(), target, origin.context());
        }
        return origin.place() == null ? List.of() : solver.edits().set(root, origin.place(), target);
    }

    private List<Object> sorted(List<Origin> origins, boolean descending) {
        List<Origin> order = new ArrayList<>(origins);
        order.sort((a, b) -> descending
                ? Orders.compare(b.value().plain(), a.value().plain())
                : Orders.compare(a.value().plain(), b.value().plain()));
        Object tree = root;
        for (int i = 0; i < origins.size(); i++) {
            InstancePointer to = origins.get(i).place();
            InstancePointer from = order.get(i).place();
            if (to == null || from == null) {
                return List.of();
            }
            Object moved = InstanceTrees.with(tree, to, InstanceTrees.find(root, from));
            tree = moved == null ? tree : moved;
        }
        return List.of(tree);
    }

    private List<Object> unsorted(List<Origin> origins, boolean descending, Node list) {
        List<Object> roots = new ArrayList<>();
        for (int i = 1; i < origins.size(); i++) {
            Origin one = origins.get(i - 1);
            Origin other = origins.get(i);
            int order = Orders.compare(one.value().plain(), other.value().plain());
            if (order != 0 && one.place() != null && other.place() != null) {
                roots.addAll(solver.edits().swapped(root, one.place(), other.place()));
            }
            for (Object target : TargetValues.of(
                    descending ? RuleFunction.LESS : RuleFunction.GREATER,
                    other.value().plain(),
                    one.value().plain())) {
                roots.addAll(set(one, target));
            }
        }
        if (origins.size() < 2) {
            roots.addAll(grown(list));
        }
        return roots;
    }

    private List<Object> unique(List<Origin> origins) {
        List<Object> roots = new ArrayList<>();
        Set<Object> seen = new LinkedHashSet<>();
        for (Origin origin : origins) {
            Object value = origin.value().plain();
            if (!seen.add(value)) {
                for (Object target : TargetValues.others(value)) {
                    roots.addAll(set(origin, target));
                }
                if (origin.place() != null) {
                    roots.addAll(solver.edits().removed(root, origin.place()));
                    roots.addAll(solver.edits().remade(root, origin.place()));
                }
                return roots;
            }
        }
        return roots;
    }

    private List<Object> repeated(List<Origin> origins, Node list) {
        List<Object> roots = new ArrayList<>();
        for (int i = 1; i < origins.size(); i++) {
            roots.addAll(set(origins.get(i), origins.get(i - 1).value().plain()));
            roots.addAll(set(origins.get(i - 1), origins.get(i).value().plain()));
        }
        InstancePointer array = ElementOrigins.array(list, context);
        for (Origin origin : origins) {
            InstancePointer place = origin.place();
            if (place != null && array != null && place.last() instanceof Integer index) {
                roots.addAll(solver.edits().longer(root, array, index + 1, InstanceTrees.find(root, place)));
            }
        }
        if (origins.isEmpty()) {
            roots.addAll(grown(list));
        }
        return roots;
    }

    private List<Object> grown(Node list) {
        InstancePointer array = ElementOrigins.array(list, context);
        return array == null ? List.of() : solver.edits().grown(root, array);
    }

    /** Sets elements that nobody asked for to what is missing, or appends copies that are. */
    private List<Object> containing(List<Origin> origins, List<LocatedValue> wanted, Node list) {
        List<Object> missing = new ArrayList<>();
        wanted.forEach(each -> missing.add(each.plain()));
        origins.forEach(origin -> missing.remove(origin.value().plain()));
        List<Object> roots = new ArrayList<>();
        Object set = replaced(origins, wanted, missing);
        if (set != null) {
            roots.add(set);
        }
        InstancePointer array = ElementOrigins.array(list, context);
        Object tree = root;
        for (Object value : missing) {
            List<Object> longer = array == null ? List.of() : withOneMore(tree, array, value, list);
            if (longer.isEmpty()) {
                return roots;
            }
            tree = solver.random().pick(longer);
            roots.add(tree);
        }
        return roots;
    }

    private List<Object> withOneMore(Object tree, InstancePointer array, Object value, Node list) {
        List<Object> roots = new ArrayList<>();
        for (Object grown : solver.edits().grown(tree, array)) {
            SampleEvaluationContext larger = context.on(grown);
            List<Origin> origins = ElementOrigins.of(list, larger);
            int index = added(tree, grown, array);
            for (Origin origin : origins) {
                if (origin.place() != null && origin.place().equals(array.then(index))) {
                    roots.addAll(new ListSolver(solver, holds, larger).set(origin, value));
                }
            }
        }
        return roots;
    }

    /** The index of the element that one list has and the other has not. */
    private static int added(Object before, Object after, InstancePointer array) {
        List<?> shorter = (List<?>) Objects.requireNonNull(InstanceTrees.find(before, array));
        List<?> longer = (List<?>) Objects.requireNonNull(InstanceTrees.find(after, array));
        int index = 0;
        while (index < shorter.size() && Objects.equals(shorter.get(index), longer.get(index))) {
            index++;
        }
        return index;
    }

    private @Nullable Object replaced(List<Origin> origins, List<LocatedValue> wanted, List<Object> missing) {
        Set<Object> kept = new LinkedHashSet<>();
        wanted.forEach(each -> kept.add(each.plain()));
        Object tree = root;
        int next = 0;
        for (Origin origin : origins) {
            boolean spare = !kept.remove(origin.value().plain());
            if (spare && next < missing.size()) {
                Origin there = new Origin(
                        origin.value(),
                        origin.place(),
                        origin.formula(),
                        origin.context().on(tree));
                List<Object> set = new ListSolver(solver, holds, context.on(tree)).set(there, missing.get(next));
                if (!set.isEmpty()) {
                    tree = set.get(0);
                    next++;
                }
            }
        }
        return tree == root ? null : tree;
    }

    private List<Object> lacking(List<Origin> origins, List<LocatedValue> wanted) {
        List<Object> roots = new ArrayList<>();
        for (LocatedValue each : wanted) {
            Object value = each.plain();
            Object shorter = root;
            for (int i = origins.size() - 1; i >= 0; i--) {
                Origin origin = origins.get(i);
                if (origin.value().plain().equals(value)) {
                    for (Object target : TargetValues.others(value)) {
                        roots.addAll(set(origin, target));
                    }
                    List<Object> removed =
                            origin.place() == null ? List.of() : solver.edits().removed(shorter, origin.place());
                    shorter = removed.isEmpty() ? shorter : removed.get(0);
                }
            }
            if (shorter != root) {
                roots.add(shorter);
            }
        }
        return roots;
    }
}
