package dev.contracts.sampler.evaluation;

import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.NodeVisitor;
import dev.contracts.model.expression.ValueType;
import dev.contracts.runtime.function.Indexing;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.sampler.tree.InstancePointer;
import dev.contracts.sampler.tree.InstanceTrees;
import dev.contracts.sampler.tree.ShallowValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The value of a checked expression, with the place that it was read from, so that whoever wants another value knows what to
 * set. Only a guide, as {@link ShallowValidator} is: the verdict on what was made is the reference engine's.
 */
public final class LocatingEvaluator implements NodeVisitor<LocatedValue> {
    private final SampleEvaluationContext context;

    private LocatingEvaluator(SampleEvaluationContext context) {
        this.context = context;
    }

    /** @throws RuleError when there is no value */
    static LocatedValue of(Node node, SampleEvaluationContext context) {
        return node.accept(new LocatingEvaluator(context));
    }

    static boolean holds(Node node, SampleEvaluationContext context) {
        try {
            return of(node, context).isTrue();
        } catch (RuleError e) {
            return false;
        }
    }

    private LocatedValue value(Node node) {
        return node.accept(this);
    }

    @Override
    public LocatedValue literal(Node.Literal node) {
        return LocatedValue.computed(node.value());
    }

    @Override
    public LocatedValue start(Node.Start node) {
        return switch (node.root()) {
            case SELF -> at(context.self(), node.type());
            case ITEM -> at(context.item() == null ? context.self() : context.item(), node.type());
            case PREVIOUS -> LocatedValue.of(context.outside().previous(), node.type(), null);
            case SEEN -> LocatedValue.of(context.outside().seen(), node.type(), null);
        };
    }

    private LocatedValue at(InstancePointer place, ValueType type) {
        return LocatedValue.of(InstanceTrees.find(context.root(), place), type, place);
    }

    /** Fails: only rules on several contracts name payloads, and those are never sampled. */
    @Override
    public LocatedValue payload(Node.Payload node) {
        throw new RuleError("the payload " + node.name() + " is not known");
    }

    @Override
    public LocatedValue contextName(Node.ContextName node) {
        Object value = context.outside().context().get(node.name());
        if (value == null) {
            throw new RuleError("context " + node.name() + " not given");
        }
        if (value instanceof List<?> strings) {
            List<LocatedValue> elements = new ArrayList<>();
            strings.forEach(string -> elements.add(LocatedValue.computed(string)));
            return LocatedValue.computed(elements);
        }
        boolean widened = node.type() == ValueType.Scalar.DOUBLE && value instanceof Long;
        return LocatedValue.computed(widened ? (Object) ((Number) value).doubleValue() : value);
    }

    @Override
    public LocatedValue stateName(Node.StateName node) {
        Object value = context.outside().state().get(node.name());
        if (value == null) {
            throw new RuleError("no state " + node.name());
        }
        return LocatedValue.computed(value);
    }

    @Override
    public LocatedValue local(Node.Local node) {
        VariableBinding bound = context.variables().get(node.id());
        if (bound == null) {
            throw new RuleError("no variable " + node.name());
        }
        return bound.definition() != null ? value(bound.definition()) : bound.in(context.root());
    }

    @Override
    public LocatedValue select(Node.Select node) {
        LocatedValue object = value(node.operand());
        if (object.value() instanceof Map<?, ?> members) {
            Object member = members.containsKey(node.name()) ? members.get(node.name()) : InstanceTrees.ABSENT;
            return LocatedValue.of(
                    member,
                    node.type(),
                    object.place() == null ? null : object.place().then(node.name()));
        }
        throw new RuleError("not an object");
    }

    @Override
    public LocatedValue has(Node.Has node) {
        return LocatedValue.computed(
                value(node.operand()).value() instanceof Map<?, ?> members && members.get(node.name()) != null);
    }

    @Override
    public LocatedValue isNull(Node.IsNull node) {
        return LocatedValue.computed((value(node.operand()).value() == LocatedValue.NULL) != node.negated());
    }

    @Override
    public LocatedValue call(Node.Call node) {
        return switch (node.function()) {
            case AND -> absorbing(node.arguments(), false);
            case OR -> absorbing(node.arguments(), true);
            case INDEX -> index(node);
            default -> {
                Object[] operands = node.arguments().stream()
                        .map(argument -> value(argument).plain())
                        .toArray();
                yield LocatedValue.computed(node.function().apply(operands));
            }
        };
    }

    private LocatedValue index(Node.Call node) {
        LocatedValue container = value(node.arguments().get(0));
        Object index = value(node.arguments().get(1)).value();
        if (container.value() instanceof Map<?, ?> members) {
            Object member = members.containsKey(index) ? members.get(index) : InstanceTrees.ABSENT;
            InstancePointer place =
                    container.place() == null ? null : container.place().then(index);
            return LocatedValue.of(member, node.type(), place);
        }
        return Indexing.at(container.elements(), (Long) index).as(node.type());
    }

    private LocatedValue absorbing(List<Node> arguments, boolean decisive) {
        RuleError error = null;
        for (Node argument : arguments) {
            try {
                if (value(argument).isTrue() == decisive) {
                    return LocatedValue.computed(decisive);
                }
            } catch (RuleError e) {
                error = error == null ? e : error;
            }
        }
        return decided(error, !decisive);
    }

    private static LocatedValue decided(@Nullable RuleError error, boolean otherwise) {
        if (error != null) {
            throw error;
        }
        return LocatedValue.computed(otherwise);
    }

    @Override
    public LocatedValue conditional(Node.Conditional node) {
        return value(value(node.condition()).isTrue() ? node.yes() : node.no());
    }

    @Override
    public LocatedValue macro(Node.Macro node) {
        List<LocatedValue> elements = elements(node.list());
        return switch (node.kind()) {
            case ALL -> every(node, elements, false);
            case EXISTS -> every(node, elements, true);
            case EXISTS_ONE ->
                LocatedValue.computed(
                        passing(node.variable(), node.body(), elements).size() == 1);
            case FILTER -> LocatedValue.computed(passing(node.variable(), node.body(), elements));
            case MAP -> {
                List<LocatedValue> mapped = new ArrayList<>();
                for (LocatedValue element : mapped(node, elements)) {
                    mapped.add(of(node.body(), context.with(node.variable(), element)));
                }
                yield LocatedValue.computed(mapped);
            }
        };
    }

    /** The elements of a list, or the keys of a map. */
    private List<LocatedValue> elements(Node list) {
        LocatedValue found = value(list);
        if (found.value() instanceof Map<?, ?> members) {
            List<LocatedValue> keys = new ArrayList<>();
            members.keySet().forEach(key -> keys.add(LocatedValue.computed(key)));
            return keys;
        }
        return found.elements();
    }

    /** The elements that {@code map} maps. */
    private List<LocatedValue> mapped(Node.Macro node, List<LocatedValue> elements) {
        return node.filter() == null ? elements : passing(node.variable(), node.filter(), elements);
    }

    private List<LocatedValue> passing(Node.Local variable, Node condition, List<LocatedValue> elements) {
        List<LocatedValue> passing = new ArrayList<>();
        for (LocatedValue element : elements) {
            if (of(condition, context.with(variable, element)).isTrue()) {
                passing.add(element);
            }
        }
        return passing;
    }

    private LocatedValue every(Node.Macro node, List<LocatedValue> elements, boolean decisive) {
        RuleError error = null;
        for (LocatedValue element : elements) {
            try {
                if (of(node.body(), context.with(node.variable(), element)).isTrue() == decisive) {
                    return LocatedValue.computed(decisive);
                }
            } catch (RuleError e) {
                error = error == null ? e : error;
            }
        }
        return decided(error, !decisive);
    }

    @Override
    public LocatedValue bind(Node.Bind node) {
        return of(node.body(), context.with(node.variable(), VariableBinding.to(node.value())));
    }

    @Override
    public LocatedValue list(Node.ListLiteral node) {
        List<LocatedValue> elements = new ArrayList<>();
        node.elements().forEach(element -> elements.add(value(element)));
        return LocatedValue.computed(elements);
    }
}
