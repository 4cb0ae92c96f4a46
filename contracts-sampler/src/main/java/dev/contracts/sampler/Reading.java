package dev.contracts.sampler;

import dev.contracts.explain.Operations;
import dev.contracts.model.cel.Node;
import dev.contracts.model.cel.NodeVisitor;
import dev.contracts.model.cel.ValueType;
import dev.contracts.runtime.Index;
import dev.contracts.runtime.RuleError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The value of a checked expression, with the place that it was read from, so that whoever wants another value knows what to
 * set. Only a guide, as {@link Fit} is: the verdict on what was made is the reference engine's.
 */
final class Reading implements NodeVisitor<Found> {
    private final Scene scene;

    private Reading(Scene scene) {
        this.scene = scene;
    }

    /** @throws RuleError when there is no value */
    static Found of(Node node, Scene scene) {
        return node.accept(new Reading(scene));
    }

    static boolean holds(Node node, Scene scene) {
        try {
            return of(node, scene).isTrue();
        } catch (RuleError e) {
            return false;
        }
    }

    private Found value(Node node) {
        return node.accept(this);
    }

    @Override
    public Found literal(Node.Literal node) {
        return Found.computed(node.value());
    }

    @Override
    public Found start(Node.Start node) {
        return switch (node.root()) {
            case SELF -> at(scene.self(), node.type());
            case ITEM -> at(scene.item() == null ? scene.self() : scene.item(), node.type());
            case PREVIOUS -> Found.of(scene.outside().previous(), node.type(), null);
            case SEEN -> Found.of(scene.outside().seen(), node.type(), null);
        };
    }

    private Found at(Place place, ValueType type) {
        return Found.of(Trees.find(scene.root(), place), type, place);
    }

    /** Only rules on several contracts have it; none is ever sampled. */
    @Override
    public Found payload(Node.Payload node) {
        throw new RuleError("the payload " + node.name() + " is not known");
    }

    @Override
    public Found contextName(Node.ContextName node) {
        Object value = scene.outside().context().get(node.name());
        if (value == null) {
            throw new RuleError("context " + node.name() + " not given");
        }
        if (value instanceof List<?> strings) {
            List<Found> elements = new ArrayList<>();
            strings.forEach(string -> elements.add(Found.computed(string)));
            return Found.computed(elements);
        }
        boolean widened = node.type() == ValueType.Scalar.DOUBLE && value instanceof Long;
        return Found.computed(widened ? (Object) ((Number) value).doubleValue() : value);
    }

    @Override
    public Found stateName(Node.StateName node) {
        Object value = scene.outside().state().get(node.name());
        if (value == null) {
            throw new RuleError("no state " + node.name());
        }
        return Found.computed(value);
    }

    @Override
    public Found local(Node.Local node) {
        Bound bound = scene.variables().get(node.id());
        if (bound == null) {
            throw new RuleError("no variable " + node.name());
        }
        return bound.definition() != null ? value(bound.definition()) : bound.in(scene.root());
    }

    @Override
    public Found select(Node.Select node) {
        Found object = value(node.operand());
        if (object.value() instanceof Map<?, ?> members) {
            Object member = members.containsKey(node.name()) ? members.get(node.name()) : Trees.ABSENT;
            return Found.of(
                    member,
                    node.type(),
                    object.place() == null ? null : object.place().then(node.name()));
        }
        throw new RuleError("not an object");
    }

    @Override
    public Found has(Node.Has node) {
        return Found.computed(
                value(node.operand()).value() instanceof Map<?, ?> members && members.get(node.name()) != null);
    }

    @Override
    public Found isNull(Node.IsNull node) {
        return Found.computed((value(node.operand()).value() == Found.NULL) != node.negated());
    }

    @Override
    public Found call(Node.Call node) {
        return switch (node.function()) {
            case "&&" -> absorbing(node.arguments(), false);
            case "||" -> absorbing(node.arguments(), true);
            case "[]" -> index(node);
            default -> {
                List<Object> arguments = new ArrayList<>();
                node.arguments()
                        .forEach(argument -> arguments.add(value(argument).plain()));
                yield Found.computed(Operations.call(node.function(), arguments));
            }
        };
    }

    private Found index(Node.Call node) {
        Found container = value(node.arguments().get(0));
        Object index = value(node.arguments().get(1)).value();
        if (container.value() instanceof Map<?, ?> members) {
            Object member = members.containsKey(index) ? members.get(index) : Trees.ABSENT;
            Place place = container.place() == null ? null : container.place().then(index);
            return Found.of(member, node.type(), place);
        }
        return Index.at(container.elements(), (Long) index).as(node.type());
    }

    private Found absorbing(List<Node> arguments, boolean decisive) {
        RuleError error = null;
        for (Node argument : arguments) {
            try {
                if (value(argument).isTrue() == decisive) {
                    return Found.computed(decisive);
                }
            } catch (RuleError e) {
                error = error == null ? e : error;
            }
        }
        return decided(error, !decisive);
    }

    private static Found decided(@Nullable RuleError error, boolean otherwise) {
        if (error != null) {
            throw error;
        }
        return Found.computed(otherwise);
    }

    @Override
    public Found conditional(Node.Conditional node) {
        return value(value(node.condition()).isTrue() ? node.yes() : node.no());
    }

    @Override
    public Found macro(Node.Macro node) {
        List<Found> elements = elements(node.list());
        return switch (node.kind()) {
            case ALL -> every(node, elements, false);
            case EXISTS -> every(node, elements, true);
            case EXISTS_ONE ->
                Found.computed(passing(node.variable(), node.body(), elements).size() == 1);
            case FILTER -> Found.computed(passing(node.variable(), node.body(), elements));
            case MAP -> {
                List<Found> mapped = new ArrayList<>();
                for (Found element : mapped(node, elements)) {
                    mapped.add(of(node.body(), scene.with(node.variable(), element)));
                }
                yield Found.computed(mapped);
            }
        };
    }

    /** The elements of a list, or the keys of a map. */
    private List<Found> elements(Node list) {
        Found found = value(list);
        if (found.value() instanceof Map<?, ?> members) {
            List<Found> keys = new ArrayList<>();
            members.keySet().forEach(key -> keys.add(Found.computed(key)));
            return keys;
        }
        return found.elements();
    }

    /** The elements that {@code map} maps. */
    private List<Found> mapped(Node.Macro node, List<Found> elements) {
        return node.filter() == null ? elements : passing(node.variable(), node.filter(), elements);
    }

    private List<Found> passing(Node.Local variable, Node condition, List<Found> elements) {
        List<Found> passing = new ArrayList<>();
        for (Found element : elements) {
            if (of(condition, scene.with(variable, element)).isTrue()) {
                passing.add(element);
            }
        }
        return passing;
    }

    private Found every(Node.Macro node, List<Found> elements, boolean decisive) {
        RuleError error = null;
        for (Found element : elements) {
            try {
                if (of(node.body(), scene.with(node.variable(), element)).isTrue() == decisive) {
                    return Found.computed(decisive);
                }
            } catch (RuleError e) {
                error = error == null ? e : error;
            }
        }
        return decided(error, !decisive);
    }

    @Override
    public Found bind(Node.Bind node) {
        return of(node.body(), scene.with(node.variable(), Bound.to(node.value())));
    }

    @Override
    public Found list(Node.ListLiteral node) {
        List<Found> elements = new ArrayList<>();
        node.elements().forEach(element -> elements.add(value(element)));
        return Found.computed(elements);
    }
}
