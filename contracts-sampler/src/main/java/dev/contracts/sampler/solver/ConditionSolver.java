package dev.contracts.sampler.solver;

import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.NodeVisitor;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.RuleFunction;
import dev.contracts.sampler.evaluation.LocatedValue;
import dev.contracts.sampler.evaluation.SampleEvaluationContext;
import dev.contracts.sampler.evaluation.VariableBinding;
import dev.contracts.sampler.solver.ElementOrigins.Origin;
import dev.contracts.sampler.solver.ExpressionSolver.DesiredOutcome;
import dev.contracts.sampler.tree.InstancePointer;
import dev.contracts.sampler.tree.InstanceTrees;
import dev.contracts.sampler.value.EdgeRate;
import dev.contracts.sampler.value.PatternSampler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Payloads in which a condition may hold, or not; see {@link ExpressionSolver}. */
final class ConditionSolver implements NodeVisitor<List<Object>> {
    private final ExpressionSolver solver;
    private final boolean holds;
    private final SampleEvaluationContext context;
    private final Object root;

    ConditionSolver(ExpressionSolver solver, boolean holds, SampleEvaluationContext context) {
        this.solver = solver;
        this.holds = holds;
        this.context = context;
        this.root = context.root() == null ? LocatedValue.NULL : context.root();
    }

    private List<Object> truth(Node node, boolean wanted) {
        return solver.truth(node, wanted, context);
    }

    @Override
    public List<Object> literal(Node.Literal node) {
        return List.of();
    }

    @Override
    public List<Object> start(Node.Start node) {
        return set(node);
    }

    @Override
    public List<Object> payload(Node.Payload node) {
        return List.of();
    }

    @Override
    public List<Object> contextName(Node.ContextName node) {
        return List.of();
    }

    @Override
    public List<Object> stateName(Node.StateName node) {
        return List.of();
    }

    @Override
    public List<Object> local(Node.Local node) {
        VariableBinding bound = context.variables().get(node.id());
        return bound != null && bound.definition() != null ? truth(bound.definition(), holds) : set(node);
    }

    @Override
    public List<Object> select(Node.Select node) {
        return set(node);
    }

    private List<Object> set(Node node) {
        return solver.value(node, holds, context);
    }

    @Override
    public List<Object> has(Node.Has node) {
        InstancePointer object = context.value(node.operand()).place();
        if (object == null) {
            return List.of();
        }
        InstancePointer member = object.then(node.name());
        return holds
                ? solver.edits().remade(root, member).stream()
                        .filter(each -> InstanceTrees.find(each, member) != null)
                        .toList()
                : solver.edits().removed(root, member);
    }

    @Override
    public List<Object> isNull(Node.IsNull node) {
        InstancePointer place = context.value(node.operand()).place();
        if (place == null) {
            return List.of();
        }
        if (holds != node.negated()) {
            return solver.edits().set(root, place, LocatedValue.NULL);
        }
        List<Object> remade = new ArrayList<>(solver.edits().remade(root, place));
        remade.addAll(solver.edits().remade(root, place));
        remade.removeIf(each -> InstanceTrees.find(each, place) == null);
        return remade;
    }

    @Override
    public List<Object> call(Node.Call node) {
        List<Node> arguments = node.arguments();
        return switch (node.function()) {
            case AND -> junction(arguments, true);
            case OR -> junction(arguments, false);
            case NOT -> truth(arguments.get(0), !holds);
            case INDEX -> set(node);
            case IN -> in(arguments.get(0), arguments.get(1));
            case IS_SORTED, IS_UNIQUE, CONTAINS_ALL -> new ListSolver(solver, holds, context).call(node);
            case MATCHES, CONTAINS, STARTS_WITH, ENDS_WITH -> text(node);
            default -> new RelationSolver(solver, holds, context).call(node);
        };
    }

    /** {@code &&} is to {@code true} what {@code ||} is to {@code false}. */
    private List<Object> junction(List<Node> arguments, boolean conjunction) {
        if (holds == conjunction) {
            List<DesiredOutcome> each = new ArrayList<>();
            arguments.forEach(argument -> each.add(new DesiredOutcome(argument, holds, context)));
            return solver.all(each, root);
        }
        List<Object> roots = new ArrayList<>();
        arguments.forEach(argument -> roots.addAll(truth(argument, holds)));
        return roots;
    }

    private List<Object> in(Node element, Node container) {
        LocatedValue where = context.value(container);
        List<Object> roots = new ArrayList<>();
        if (where.value() instanceof Map<?, ?>) {
            if (where.place() != null && context.value(element).value() instanceof String key) {
                InstancePointer member = where.place().then(key);
                return holds
                        ? solver.edits().remade(root, member)
                        : solver.edits().removed(root, member);
            }
            return roots;
        }
        if (holds) {
            where.elements().forEach(each -> roots.addAll(solver.value(element, each.plain(), context)));
        } else {
            roots.addAll(new RelationSolver(solver, false, context).other(element));
        }
        return roots;
    }

    private List<Object> text(Node.Call node) {
        Node subject = node.arguments().get(0);
        String argument = String.valueOf(context.value(node.arguments().get(1)).plain());
        String now = String.valueOf(context.value(subject).plain());
        List<Object> targets = new ArrayList<>();
        if (!holds) {
            targets.addAll(TargetValues.others(now));
            targets.add("?");
        } else if (node.function() == RuleFunction.MATCHES) {
            for (int i = 0; i < 6; i++) {
                targets.add(PatternSampler.of(argument).next(EdgeRate.PLAIN, solver.random(), Long.MAX_VALUE));
            }
        } else {
            targets.add(argument);
            targets.add(node.function() == RuleFunction.ENDS_WITH ? now + argument : argument + now);
        }
        List<Object> roots = new ArrayList<>();
        targets.forEach(target -> roots.addAll(solver.value(subject, target, context)));
        return roots;
    }

    @Override
    public List<Object> conditional(Node.Conditional node) {
        boolean now = context.holds(node.condition());
        List<Object> roots = new ArrayList<>(truth(now ? node.yes() : node.no(), holds));
        roots.addAll(solver.all(
                List.of(
                        new DesiredOutcome(node.condition(), !now, context),
                        new DesiredOutcome(now ? node.no() : node.yes(), holds, context)),
                root));
        return roots;
    }

    @Override
    public List<Object> macro(Node.Macro node) {
        if (node.kind() == MacroKind.EXISTS_ONE) {
            return count(node);
        }
        boolean everyOne = holds == (node.kind() == MacroKind.ALL);
        List<Object> roots = new ArrayList<>();
        List<Origin> origins = ElementOrigins.of(node.list(), context);
        if (everyOne) {
            List<DesiredOutcome> each = new ArrayList<>();
            origins.forEach(origin ->
                    each.add(new DesiredOutcome(node.body(), holds, context.with(node.variable(), origin.value()))));
            roots.addAll(solver.all(each, root));
            roots.addAll(without(node, origins));
            return roots;
        }
        for (Origin origin : solver.random().shuffled(origins)) {
            if (roots.size() < 12) {
                roots.addAll(solver.truth(node.body(), holds, context.with(node.variable(), origin.value())));
            }
        }
        roots.addAll(withOneMore(node));
        return roots;
    }

    /** Without the elements that are in the way, or with them out of the filter that lets them in. */
    private List<Object> without(Node.Macro node, List<Origin> origins) {
        List<Object> roots = new ArrayList<>();
        Object shorter = root;
        Node.Macro filter = ElementOrigins.filter(node.list(), context);
        List<DesiredOutcome> out = new ArrayList<>();
        for (int i = origins.size() - 1; i >= 0; i--) {
            Origin origin = origins.get(i);
            boolean inTheWay = context.with(node.variable(), origin.value()).holds(node.body()) != holds;
            if (inTheWay && origin.place() != null) {
                List<Object> removed = solver.edits().removed(shorter, origin.place());
                shorter = removed.isEmpty() ? shorter : removed.get(0);
                if (filter != null) {
                    out.add(new DesiredOutcome(filter.body(), false, context.with(filter.variable(), origin.value())));
                }
            }
        }
        if (shorter != root) {
            roots.add(shorter);
        }
        if (!out.isEmpty()) {
            roots.addAll(solver.all(out, root));
        }
        return roots;
    }

    private List<Object> withOneMore(Node.Macro node) {
        InstancePointer array = ElementOrigins.array(node.list(), context);
        List<Object> roots = new ArrayList<>();
        if (array == null) {
            return roots;
        }
        for (Object grown : solver.edits().grown(root, array)) {
            SampleEvaluationContext larger = context.on(grown);
            if (larger.holds(node) == holds) {
                roots.add(grown);
            } else {
                roots.addAll(anyOf(node, larger));
            }
        }
        return roots;
    }

    /** The candidates for each element of a payload that was changed already. */
    private List<Object> anyOf(Node.Macro node, SampleEvaluationContext changed) {
        List<Object> roots = new ArrayList<>();
        try {
            for (Origin origin : ElementOrigins.of(node.list(), changed)) {
                roots.addAll(solver.truth(node.body(), holds, changed.with(node.variable(), origin.value())));
            }
        } catch (RuleError e) {
            // The list has no value there, so that there are no candidates for its items.
            return List.of();
        }
        return roots;
    }

    private List<Object> count(Node.Macro node) {
        List<Object> roots = new ArrayList<>();
        for (Origin origin : ElementOrigins.of(node.list(), context)) {
            SampleEvaluationContext inner = context.with(node.variable(), origin.value());
            roots.addAll(solver.truth(node.body(), !inner.holds(node.body()), inner));
        }
        roots.addAll(withOneMore(node));
        return roots;
    }

    @Override
    public List<Object> bind(Node.Bind node) {
        return solver.truth(node.body(), holds, context.with(node.variable(), VariableBinding.to(node.value())));
    }

    @Override
    public List<Object> list(Node.ListLiteral node) {
        return List.of();
    }

    /** Returns whether an expression is a condition. */
    static boolean isCondition(Node node) {
        return node.type() == Scalar.BOOL;
    }
}
