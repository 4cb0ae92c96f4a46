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
import dev.contracts.sampler.solver.ElementOrigins.Part;
import dev.contracts.sampler.solver.ExpressionSolver.Wish;
import dev.contracts.sampler.tree.InstancePointer;
import dev.contracts.sampler.tree.InstanceTrees;
import dev.contracts.sampler.value.EdgeRate;
import dev.contracts.sampler.value.PatternSampler;
import java.util.ArrayList;
import java.util.List;

/** Payloads in which a condition may hold, or not; see {@link ExpressionSolver}. */
final class ConditionSolver implements NodeVisitor<List<Object>> {
    private final ExpressionSolver wishes;
    private final boolean holds;
    private final SampleEvaluationContext scene;
    private final Object root;

    ConditionSolver(ExpressionSolver wishes, boolean holds, SampleEvaluationContext scene) {
        this.wishes = wishes;
        this.holds = holds;
        this.scene = scene;
        this.root = scene.root() == null ? LocatedValue.NULL : scene.root();
    }

    private List<Object> truth(Node node, boolean wanted) {
        return wishes.truth(node, wanted, scene);
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
        VariableBinding bound = scene.variables().get(node.id());
        return bound != null && bound.definition() != null ? truth(bound.definition(), holds) : set(node);
    }

    @Override
    public List<Object> select(Node.Select node) {
        return set(node);
    }

    private List<Object> set(Node node) {
        return wishes.value(node, holds, scene);
    }

    @Override
    public List<Object> has(Node.Has node) {
        InstancePointer object = scene.value(node.operand()).place();
        if (object == null) {
            return List.of();
        }
        InstancePointer member = object.then(node.name());
        return holds
                ? wishes.edits().remade(root, member).stream()
                        .filter(each -> InstanceTrees.find(each, member) != null)
                        .toList()
                : wishes.edits().removed(root, member);
    }

    @Override
    public List<Object> isNull(Node.IsNull node) {
        InstancePointer place = scene.value(node.operand()).place();
        if (place == null) {
            return List.of();
        }
        if (holds != node.negated()) {
            return wishes.edits().set(root, place, LocatedValue.NULL);
        }
        List<Object> remade = new ArrayList<>(wishes.edits().remade(root, place));
        remade.addAll(wishes.edits().remade(root, place));
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
            case IS_SORTED, IS_UNIQUE, CONTAINS_ALL -> new ListSolver(wishes, holds, scene).call(node);
            case MATCHES, CONTAINS, STARTS_WITH, ENDS_WITH -> text(node);
            default -> new RelationSolver(wishes, holds, scene).call(node);
        };
    }

    /** {@code &&} is to {@code true} what {@code ||} is to {@code false}. */
    private List<Object> junction(List<Node> arguments, boolean conjunction) {
        if (holds == conjunction) {
            List<Wish> each = new ArrayList<>();
            arguments.forEach(argument -> each.add(new Wish(argument, holds, scene)));
            return wishes.all(each, root);
        }
        List<Object> roots = new ArrayList<>();
        arguments.forEach(argument -> roots.addAll(truth(argument, holds)));
        return roots;
    }

    private List<Object> in(Node element, Node container) {
        LocatedValue where = scene.value(container);
        List<Object> roots = new ArrayList<>();
        if (where.value() instanceof java.util.Map<?, ?>) {
            if (where.place() != null && scene.value(element).value() instanceof String key) {
                InstancePointer member = where.place().then(key);
                return holds
                        ? wishes.edits().remade(root, member)
                        : wishes.edits().removed(root, member);
            }
            return roots;
        }
        if (holds) {
            where.elements().forEach(each -> roots.addAll(wishes.value(element, each.plain(), scene)));
        } else {
            roots.addAll(new RelationSolver(wishes, false, scene).other(element));
        }
        return roots;
    }

    private List<Object> text(Node.Call node) {
        Node subject = node.arguments().get(0);
        String argument = String.valueOf(scene.value(node.arguments().get(1)).plain());
        String now = String.valueOf(scene.value(subject).plain());
        List<Object> targets = new ArrayList<>();
        if (!holds) {
            targets.addAll(TargetValues.others(now));
            targets.add("?");
        } else if (node.function() == RuleFunction.MATCHES) {
            for (int i = 0; i < 6; i++) {
                targets.add(PatternSampler.of(argument).next(EdgeRate.PLAIN, wishes.chance(), Long.MAX_VALUE));
            }
        } else {
            targets.add(argument);
            targets.add(node.function() == RuleFunction.ENDS_WITH ? now + argument : argument + now);
        }
        List<Object> roots = new ArrayList<>();
        targets.forEach(target -> roots.addAll(wishes.value(subject, target, scene)));
        return roots;
    }

    @Override
    public List<Object> conditional(Node.Conditional node) {
        boolean now = scene.holds(node.condition());
        List<Object> roots = new ArrayList<>(truth(now ? node.yes() : node.no(), holds));
        roots.addAll(wishes.all(
                List.of(new Wish(node.condition(), !now, scene), new Wish(now ? node.no() : node.yes(), holds, scene)),
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
        List<Part> parts = ElementOrigins.of(node.list(), scene);
        if (everyOne) {
            List<Wish> each = new ArrayList<>();
            parts.forEach(part -> each.add(new Wish(node.body(), holds, scene.with(node.variable(), part.value()))));
            roots.addAll(wishes.all(each, root));
            roots.addAll(without(node, parts));
            return roots;
        }
        for (Part part : wishes.chance().shuffled(parts)) {
            if (roots.size() < 12) {
                roots.addAll(wishes.truth(node.body(), holds, scene.with(node.variable(), part.value())));
            }
        }
        roots.addAll(withOneMore(node));
        return roots;
    }

    /** Without the elements that are in the way, or with them out of the filter that lets them in. */
    private List<Object> without(Node.Macro node, List<Part> parts) {
        List<Object> roots = new ArrayList<>();
        Object shorter = root;
        Node.Macro filter = ElementOrigins.filter(node.list(), scene);
        List<Wish> out = new ArrayList<>();
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            boolean inTheWay = scene.with(node.variable(), part.value()).holds(node.body()) != holds;
            if (inTheWay && part.place() != null) {
                List<Object> removed = wishes.edits().removed(shorter, part.place());
                shorter = removed.isEmpty() ? shorter : removed.get(0);
                if (filter != null) {
                    out.add(new Wish(filter.body(), false, scene.with(filter.variable(), part.value())));
                }
            }
        }
        if (shorter != root) {
            roots.add(shorter);
        }
        if (!out.isEmpty()) {
            roots.addAll(wishes.all(out, root));
        }
        return roots;
    }

    private List<Object> withOneMore(Node.Macro node) {
        InstancePointer array = ElementOrigins.array(node.list(), scene);
        List<Object> roots = new ArrayList<>();
        if (array == null) {
            return roots;
        }
        for (Object grown : wishes.edits().grown(root, array)) {
            SampleEvaluationContext larger = scene.on(grown);
            if (larger.holds(node) == holds) {
                roots.add(grown);
            } else {
                roots.addAll(anyOf(node, larger));
            }
        }
        return roots;
    }

    /** The wish for each element of a payload that was changed already. */
    private List<Object> anyOf(Node.Macro node, SampleEvaluationContext changed) {
        List<Object> roots = new ArrayList<>();
        try {
            for (Part part : ElementOrigins.of(node.list(), changed)) {
                roots.addAll(wishes.truth(node.body(), holds, changed.with(node.variable(), part.value())));
            }
        } catch (RuleError e) {
            // The list has no value there, so that nothing can be wished of its elements.
            return List.of();
        }
        return roots;
    }

    private List<Object> count(Node.Macro node) {
        List<Object> roots = new ArrayList<>();
        for (Part part : ElementOrigins.of(node.list(), scene)) {
            SampleEvaluationContext inner = scene.with(node.variable(), part.value());
            roots.addAll(wishes.truth(node.body(), !inner.holds(node.body()), inner));
        }
        roots.addAll(withOneMore(node));
        return roots;
    }

    @Override
    public List<Object> bind(Node.Bind node) {
        return wishes.truth(node.body(), holds, scene.with(node.variable(), VariableBinding.to(node.value())));
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
