package dev.contracts.sampler.solver;

import dev.contracts.model.expression.Node;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.sampler.evaluation.LocatedValue;
import dev.contracts.sampler.evaluation.SampleEvaluationContext;
import dev.contracts.sampler.solver.ElementOrigins.Origin;
import dev.contracts.sampler.solver.ExpressionSolver.DesiredOutcome;
import dev.contracts.sampler.tree.InstancePointer;
import dev.contracts.sampler.value.StringSampler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds payloads in which a string, an object or a list has a given size. */
final class SizeSolver {
    /** The most items or properties that are added to reach a size. */
    private static final int LONGER = 40;

    private final ExpressionSolver solver;
    private final long wanted;
    private final SampleEvaluationContext context;
    private final Object root;

    SizeSolver(ExpressionSolver solver, long wanted, SampleEvaluationContext context) {
        this.solver = solver;
        this.wanted = wanted;
        this.context = context;
        this.root = context.root() == null ? LocatedValue.NULL : context.root();
    }

    /** Returns payloads in which the value of the expression has the size. */
    List<Object> size(Node of) {
        LocatedValue found = context.value(of);
        if (found.value() instanceof String text) {
            return wanted < 0 || wanted > LONGER * LONGER
                    ? List.of()
                    : solver.value(of, StringSampler.ofLength(text, wanted, solver.random()), context);
        }
        if (found.value() instanceof Map<?, ?> properties) {
            return properties(found, properties);
        }
        List<Object> roots = new ArrayList<>(filtered(of));
        InstancePointer array = ElementOrigins.array(of, context);
        if (array == null || wanted < 0 || wanted > found.elements().size() + LONGER) {
            return roots;
        }
        Object tree = root;
        for (int step = 0; step < LONGER + 10; step++) {
            List<Origin> origins = ElementOrigins.of(of, context.on(tree));
            if (origins.size() == wanted) {
                roots.add(tree);
                return roots;
            }
            List<Object> next = origins.size() > wanted
                    ? removedOne(tree, origins)
                    : solver.edits().grown(tree, array);
            if (next.isEmpty()) {
                return roots;
            }
            tree = solver.random().pick(next);
        }
        return roots;
    }

    private List<Object> removedOne(Object tree, List<Origin> origins) {
        InstancePointer place = solver.random().pick(origins).place();
        return place == null ? List.of() : solver.edits().removed(tree, place);
    }

    private List<Object> properties(LocatedValue map, Map<?, ?> properties) {
        InstancePointer place = map.place();
        if (place == null || Math.abs(properties.size() - wanted) > LONGER) {
            return List.of();
        }
        Object tree = root;
        int size = properties.size();
        for (Object name : List.copyOf(properties.keySet())) {
            if (size > wanted) {
                List<Object> fewer = solver.edits().removed(tree, place.then(name));
                size -= fewer.isEmpty() ? 0 : 1;
                tree = fewer.isEmpty() ? tree : fewer.get(0);
            }
        }
        for (; size < wanted; size++) {
            List<Object> more = solver.edits().remade(tree, place.then(StringSampler.word(solver.random())));
            if (more.isEmpty()) {
                return List.of();
            }
            tree = more.get(0);
        }
        return List.of(tree);
    }

    /** Payloads in which more or fewer of the items that exist pass the filter. */
    private List<Object> filtered(Node list) {
        Node.Macro filter = ElementOrigins.filter(list, context);
        if (filter == null || filter.kind() != MacroKind.FILTER) {
            return List.of();
        }
        long missing = wanted - ElementOrigins.of(list, context).size();
        List<DesiredOutcome> each = new ArrayList<>();
        for (Origin origin : solver.random().shuffled(ElementOrigins.of(filter.list(), context))) {
            SampleEvaluationContext inner = context.with(filter.variable(), origin.value());
            if (each.size() < Math.abs(missing) && inner.holds(filter.body()) != missing > 0) {
                each.add(new DesiredOutcome(filter.body(), missing > 0, inner));
            }
        }
        return each.isEmpty() ? List.of() : solver.all(each, root);
    }
}
