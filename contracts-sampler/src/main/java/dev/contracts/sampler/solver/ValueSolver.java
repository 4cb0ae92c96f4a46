package dev.contracts.sampler.solver;

import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.NodeVisitor;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.runtime.function.Arithmetic;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.Orders;
import dev.contracts.runtime.function.RuleFunction;
import dev.contracts.sampler.evaluation.LocatedValue;
import dev.contracts.sampler.evaluation.SampleEvaluationContext;
import dev.contracts.sampler.evaluation.VariableBinding;
import dev.contracts.sampler.solver.ElementOrigins.Part;
import dev.contracts.sampler.solver.ExpressionSolver.Wish;
import dev.contracts.sampler.tree.InstancePointer;
import dev.contracts.sampler.value.StringSampler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Payloads in which an expression may have a given value; see {@link ExpressionSolver}. */
final class ValueSolver implements NodeVisitor<List<Object>> {
    /** Lists are not made longer by more than that only to have a given size. */
    private static final int LONGER = 40;

    private final ExpressionSolver wishes;
    private final Object target;
    private final SampleEvaluationContext scene;
    private final Object root;

    ValueSolver(ExpressionSolver wishes, Object target, SampleEvaluationContext scene) {
        this.wishes = wishes;
        this.target = target;
        this.scene = scene;
        this.root = scene.root() == null ? LocatedValue.NULL : scene.root();
    }

    private List<Object> value(Node node, Object aim) {
        return wishes.value(node, aim, scene);
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
        return scene.value(node).plain().equals(target) ? List.of(root) : List.of();
    }

    @Override
    public List<Object> start(Node.Start node) {
        return set(node);
    }

    @Override
    public List<Object> local(Node.Local node) {
        VariableBinding bound = scene.variables().get(node.id());
        return bound != null && bound.definition() != null ? value(bound.definition(), target) : set(node);
    }

    @Override
    public List<Object> select(Node.Select node) {
        return set(node);
    }

    private List<Object> set(Node node) {
        InstancePointer place = scene.value(node).place();
        Object aim = node.type() == Scalar.DOUBLE && target instanceof Long whole ? (Object) (double) whole : target;
        return place == null ? already(node) : wishes.edits().set(root, place, aim);
    }

    @Override
    public List<Object> has(Node.Has node) {
        return wishes.truth(node, Boolean.TRUE.equals(target), scene);
    }

    @Override
    public List<Object> isNull(Node.IsNull node) {
        return wishes.truth(node, Boolean.TRUE.equals(target), scene);
    }

    @Override
    public List<Object> call(Node.Call node) {
        if (ConditionSolver.isCondition(node) && node.function() != RuleFunction.INDEX) {
            return wishes.truth(node, Boolean.TRUE.equals(target), scene);
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
            case TO_DOUBLE -> first.type() == Scalar.INT ? rounded(first) : value(first, target);
            case TO_INT -> value(first, first.type() == Scalar.DOUBLE ? (Object) number(target) : target);
            case SIZE -> size(first);
            case SUM -> sum(first);
            case MIN, MAX -> extreme(first, node.function() == RuleFunction.MIN);
            default -> List.of();
        };
    }

    private static double number(Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private List<Object> rounded(Node whole) {
        double aim = number(target);
        return value(whole, Arithmetic.toLong(Math.rint(aim)));
    }

    private List<Object> arithmetic(Node.Call node) {
        Node left = node.arguments().get(0);
        Node right = node.arguments().get(1);
        List<Object> roots = new ArrayList<>();
        Object a = scene.value(left).plain();
        Object b = scene.value(right).plain();
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

    private List<Object> size(Node of) {
        long wanted = (Long) target;
        LocatedValue found = scene.value(of);
        if (found.value() instanceof String text) {
            return wanted < 0 || wanted > LONGER * LONGER
                    ? List.of()
                    : value(of, StringSampler.ofLength(text, wanted, wishes.chance()));
        }
        if (found.value() instanceof Map<?, ?> members) {
            return members(found, members, wanted);
        }
        List<Object> roots = new ArrayList<>(filtered(of, wanted));
        InstancePointer array = ElementOrigins.array(of, scene);
        if (array == null || wanted < 0 || wanted > found.elements().size() + LONGER) {
            return roots;
        }
        Object tree = root;
        for (int step = 0; step < LONGER + 10; step++) {
            List<Part> parts = ElementOrigins.of(of, scene.on(tree));
            if (parts.size() == wanted) {
                roots.add(tree);
                return roots;
            }
            List<Object> next = parts.size() > wanted
                    ? removedOne(tree, parts)
                    : wishes.edits().grown(tree, array);
            if (next.isEmpty()) {
                return roots;
            }
            tree = wishes.chance().pick(next);
        }
        return roots;
    }

    private List<Object> removedOne(Object tree, List<Part> parts) {
        InstancePointer place = wishes.chance().pick(parts).place();
        return place == null ? List.of() : wishes.edits().removed(tree, place);
    }

    private List<Object> members(LocatedValue map, Map<?, ?> members, long wanted) {
        InstancePointer place = map.place();
        if (place == null || Math.abs(members.size() - wanted) > LONGER) {
            return List.of();
        }
        Object tree = root;
        int size = members.size();
        for (Object name : List.copyOf(members.keySet())) {
            if (size > wanted) {
                List<Object> fewer = wishes.edits().removed(tree, place.then(name));
                size -= fewer.isEmpty() ? 0 : 1;
                tree = fewer.isEmpty() ? tree : fewer.get(0);
            }
        }
        for (; size < wanted; size++) {
            List<Object> more = wishes.edits().remade(tree, place.then(StringSampler.word(wishes.chance())));
            if (more.isEmpty()) {
                return List.of();
            }
            tree = more.get(0);
        }
        return List.of(tree);
    }

    /** More or fewer of the elements that are there pass the filter. */
    private List<Object> filtered(Node list, long wanted) {
        Node.Macro filter = ElementOrigins.filter(list, scene);
        if (filter == null || filter.kind() != MacroKind.FILTER) {
            return List.of();
        }
        long missing = wanted - ElementOrigins.of(list, scene).size();
        List<Wish> each = new ArrayList<>();
        for (Part part : wishes.chance().shuffled(ElementOrigins.of(filter.list(), scene))) {
            SampleEvaluationContext inner = scene.with(filter.variable(), part.value());
            if (each.size() < Math.abs(missing) && inner.holds(filter.body()) != missing > 0) {
                each.add(new Wish(filter.body(), missing > 0, inner));
            }
        }
        return each.isEmpty() ? List.of() : wishes.all(each, root);
    }

    private List<Object> part(Part part, Object aim, Object tree) {
        if (part.formula() != null) {
            return wishes.value(part.formula(), aim, part.scene().on(tree));
        }
        return part.place() == null ? List.of() : wishes.edits().set(tree, part.place(), aim);
    }

    private List<Object> sum(Node list) {
        List<Part> parts = ElementOrigins.of(list, scene);
        List<Object> roots = new ArrayList<>();
        boolean whole = target instanceof Long;
        double sum = 0;
        for (Part part : parts) {
            sum += number(part.value().value());
        }
        double missing = number(target) - sum;
        for (Part part : wishes.chance().shuffled(parts)) {
            if (roots.size() < 6) {
                double aim = number(part.value().value()) + missing;
                roots.addAll(part(part, whole ? (Object) Math.round(aim) : (Object) aim, root));
            }
        }
        roots.addAll(scaled(parts, sum, whole));
        return roots;
    }

    /** Scales every item in proportion, or where all are zero, in equal parts. */
    private List<Object> scaled(List<Part> parts, double sum, boolean whole) {
        Object tree = root;
        for (Part part : parts) {
            double aim = sum == 0
                    ? number(target) / parts.size()
                    : number(part.value().value()) * (number(target) / sum);
            List<Object> next = part(part, whole ? (Object) Math.round(aim) : (Object) aim, tree);
            if (next.isEmpty()) {
                return List.of();
            }
            tree = next.get(0);
        }
        return tree == root ? List.of() : List.of(tree);
    }

    private List<Object> extreme(Node list, boolean least) {
        List<Part> parts = ElementOrigins.of(list, scene);
        Object tree = root;
        boolean met = false;
        for (Part part : parts) {
            int order = Orders.compare(part.value().plain(), target);
            if (!met || (least ? order < 0 : order > 0)) {
                List<Object> next = part(part, target, tree);
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
        boolean now = scene.holds(node.condition());
        List<Object> roots = new ArrayList<>(value(now ? node.yes() : node.no(), target));
        for (Object turned : wishes.truth(node.condition(), !now, scene)) {
            roots.addAll(wishes.value(now ? node.no() : node.yes(), target, scene.on(turned)));
        }
        return roots;
    }

    @Override
    public List<Object> macro(Node.Macro node) {
        return ConditionSolver.isCondition(node) ? wishes.truth(node, Boolean.TRUE.equals(target), scene) : List.of();
    }

    @Override
    public List<Object> bind(Node.Bind node) {
        return wishes.value(node.body(), target, scene.with(node.variable(), VariableBinding.to(node.value())));
    }

    @Override
    public List<Object> list(Node.ListLiteral node) {
        return already(node);
    }
}
