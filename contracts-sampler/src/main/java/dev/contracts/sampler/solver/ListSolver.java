package dev.contracts.sampler.solver;

import dev.contracts.model.expression.Node;
import dev.contracts.runtime.function.Orders;
import dev.contracts.runtime.function.RuleFunction;
import dev.contracts.sampler.evaluation.LocatedValue;
import dev.contracts.sampler.evaluation.SampleEvaluationContext;
import dev.contracts.sampler.solver.ElementOrigins.Part;
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
    private final ExpressionSolver wishes;
    private final boolean holds;
    private final SampleEvaluationContext scene;
    private final Object root;

    ListSolver(ExpressionSolver wishes, boolean holds, SampleEvaluationContext scene) {
        this.wishes = wishes;
        this.holds = holds;
        this.scene = scene;
        this.root = scene.root() == null ? LocatedValue.NULL : scene.root();
    }

    List<Object> call(Node.Call node) {
        Node list = node.arguments().get(0);
        List<Part> parts = ElementOrigins.of(list, scene);
        return switch (node.function()) {
            case IS_SORTED -> {
                boolean descending = node.arguments().size() == 2
                        && scene.value(node.arguments().get(1)).value().equals("desc");
                yield holds ? sorted(parts, descending) : unsorted(parts, descending, list);
            }
            case IS_UNIQUE -> holds ? unique(parts) : repeated(parts, list);
            default -> {
                List<LocatedValue> wanted = scene.value(node.arguments().get(1)).elements();
                yield holds ? containing(parts, wanted, list) : lacking(parts, wanted);
            }
        };
    }

    /** Payloads in which an element of the list has this value. */
    private List<Object> set(Part part, Object target) {
        if (part.formula() != null) {
            return wishes.value(part.formula(), target, part.scene());
        }
        return part.place() == null ? List.of() : wishes.edits().set(root, part.place(), target);
    }

    private List<Object> sorted(List<Part> parts, boolean descending) {
        List<Part> order = new ArrayList<>(parts);
        order.sort((a, b) -> descending
                ? Orders.compare(b.value().plain(), a.value().plain())
                : Orders.compare(a.value().plain(), b.value().plain()));
        Object tree = root;
        for (int i = 0; i < parts.size(); i++) {
            InstancePointer to = parts.get(i).place();
            InstancePointer from = order.get(i).place();
            if (to == null || from == null) {
                return List.of();
            }
            Object moved = InstanceTrees.with(tree, to, InstanceTrees.find(root, from));
            tree = moved == null ? tree : moved;
        }
        return List.of(tree);
    }

    private List<Object> unsorted(List<Part> parts, boolean descending, Node list) {
        List<Object> roots = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            Part one = parts.get(i - 1);
            Part other = parts.get(i);
            int order = Orders.compare(one.value().plain(), other.value().plain());
            if (order != 0 && one.place() != null && other.place() != null) {
                roots.addAll(wishes.edits().swapped(root, one.place(), other.place()));
            }
            for (Object target : TargetValues.of(
                    descending ? RuleFunction.LESS : RuleFunction.GREATER,
                    other.value().plain(),
                    one.value().plain())) {
                roots.addAll(set(one, target));
            }
        }
        if (parts.size() < 2) {
            roots.addAll(grown(list));
        }
        return roots;
    }

    private List<Object> unique(List<Part> parts) {
        List<Object> roots = new ArrayList<>();
        Set<Object> seen = new LinkedHashSet<>();
        for (Part part : parts) {
            Object value = part.value().plain();
            if (!seen.add(value)) {
                for (Object target : TargetValues.others(value)) {
                    roots.addAll(set(part, target));
                }
                if (part.place() != null) {
                    roots.addAll(wishes.edits().removed(root, part.place()));
                    roots.addAll(wishes.edits().remade(root, part.place()));
                }
                return roots;
            }
        }
        return roots;
    }

    private List<Object> repeated(List<Part> parts, Node list) {
        List<Object> roots = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            roots.addAll(set(parts.get(i), parts.get(i - 1).value().plain()));
            roots.addAll(set(parts.get(i - 1), parts.get(i).value().plain()));
        }
        InstancePointer array = ElementOrigins.array(list, scene);
        for (Part part : parts) {
            InstancePointer place = part.place();
            if (place != null && array != null && place.last() instanceof Integer index) {
                roots.addAll(wishes.edits().longer(root, array, index + 1, InstanceTrees.find(root, place)));
            }
        }
        if (parts.isEmpty()) {
            roots.addAll(grown(list));
        }
        return roots;
    }

    private List<Object> grown(Node list) {
        InstancePointer array = ElementOrigins.array(list, scene);
        return array == null ? List.of() : wishes.edits().grown(root, array);
    }

    /** Sets elements that nobody asked for to what is missing, or appends copies that are. */
    private List<Object> containing(List<Part> parts, List<LocatedValue> wanted, Node list) {
        List<Object> missing = new ArrayList<>();
        wanted.forEach(each -> missing.add(each.plain()));
        parts.forEach(part -> missing.remove(part.value().plain()));
        List<Object> roots = new ArrayList<>();
        Object set = replaced(parts, wanted, missing);
        if (set != null) {
            roots.add(set);
        }
        InstancePointer array = ElementOrigins.array(list, scene);
        Object tree = root;
        for (Object value : missing) {
            List<Object> longer = array == null ? List.of() : withOneMore(tree, array, value, list);
            if (longer.isEmpty()) {
                return roots;
            }
            tree = wishes.chance().pick(longer);
            roots.add(tree);
        }
        return roots;
    }

    private List<Object> withOneMore(Object tree, InstancePointer array, Object value, Node list) {
        List<Object> roots = new ArrayList<>();
        for (Object grown : wishes.edits().grown(tree, array)) {
            SampleEvaluationContext larger = scene.on(grown);
            List<Part> parts = ElementOrigins.of(list, larger);
            int index = added(tree, grown, array);
            for (Part part : parts) {
                if (part.place() != null && part.place().equals(array.then(index))) {
                    roots.addAll(new ListSolver(wishes, holds, larger).set(part, value));
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

    private @Nullable Object replaced(List<Part> parts, List<LocatedValue> wanted, List<Object> missing) {
        Set<Object> kept = new LinkedHashSet<>();
        wanted.forEach(each -> kept.add(each.plain()));
        Object tree = root;
        int next = 0;
        for (Part part : parts) {
            boolean spare = !kept.remove(part.value().plain());
            if (spare && next < missing.size()) {
                Part there = new Part(
                        part.value(), part.place(), part.formula(), part.scene().on(tree));
                List<Object> set = new ListSolver(wishes, holds, scene.on(tree)).set(there, missing.get(next));
                if (!set.isEmpty()) {
                    tree = set.get(0);
                    next++;
                }
            }
        }
        return tree == root ? null : tree;
    }

    private List<Object> lacking(List<Part> parts, List<LocatedValue> wanted) {
        List<Object> roots = new ArrayList<>();
        for (LocatedValue each : wanted) {
            Object value = each.plain();
            Object shorter = root;
            for (int i = parts.size() - 1; i >= 0; i--) {
                Part part = parts.get(i);
                if (part.value().plain().equals(value)) {
                    for (Object target : TargetValues.others(value)) {
                        roots.addAll(set(part, target));
                    }
                    List<Object> removed =
                            part.place() == null ? List.of() : wishes.edits().removed(shorter, part.place());
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
