package dev.contracts.model.reads;

import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.NodeVisitor;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.TupleValue;
import dev.contracts.model.expression.ValueType.UnionValue;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.RuleFunction;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds what an expression reads, whatever its values are: every place that it may look at. A list that is only counted or gone
 * through is read without its items; one that a function looks into, with them. A property of a union is read with the tag,
 * which decides whether the property is there.
 */
public final class RuleReads implements NodeVisitor<Origin> {
    private final Map<String, Set<String>> paths = new TreeMap<>();
    private final Map<Integer, Origin> variables = new HashMap<>();

    private RuleReads() {}

    /** Returns the paths that an expression reads, sorted, by the variable that they begin at: {@code self} and its like. */
    public static Map<String, Set<String>> of(Node expression) {
        RuleReads reads = new RuleReads();
        reads.origin(expression);
        return Collections.unmodifiableMap(reads.paths);
    }

    /** Returns the paths that an expression reads of one variable. */
    public static Set<String> of(Node expression, String variable) {
        return of(expression).getOrDefault(variable, Set.of());
    }

    /** Returns the paths of a variable at which the items of a list may stand, sorted. */
    static Set<String> itemsOf(Node list, String variable) {
        Set<String> paths = new TreeSet<>();
        for (Origin.Place place : new RuleReads().origin(list).each().places()) {
            if (place.variable().equals(variable)) {
                paths.add(place.path());
            }
        }
        return paths;
    }

    private Origin origin(Node node) {
        return node.accept(this);
    }

    private Origin read(Origin origin) {
        origin.places()
                .forEach(place -> paths.computeIfAbsent(place.variable(), any -> new TreeSet<>())
                        .add(place.path()));
        return origin;
    }

    /** Notes that a value is looked at with all that is in it. */
    private void whole(Origin origin, ValueType type) {
        if (type instanceof ListValue list) {
            whole(read(origin.each()), list.element());
        } else if (type instanceof TupleValue) {
            read(origin.each());
        }
    }

    @Override
    public Origin literal(Node.Literal node) {
        return Origin.NONE;
    }

    @Override
    public Origin start(Node.Start node) {
        return read(Origin.of(node.root().text()));
    }

    @Override
    public Origin payload(Node.Payload node) {
        return read(Origin.of(node.name()));
    }

    @Override
    public Origin contextName(Node.ContextName node) {
        return Origin.NONE;
    }

    @Override
    public Origin stateName(Node.StateName node) {
        read(Origin.of("state"));
        return Origin.NONE;
    }

    @Override
    public Origin local(Node.Local node) {
        return read(variables.getOrDefault(node.id(), Origin.NONE));
    }

    @Override
    public Origin select(Node.Select node) {
        return property(node.operand(), node.name());
    }

    @Override
    public Origin has(Node.Has node) {
        property(node.operand(), node.name());
        return Origin.NONE;
    }

    private Origin property(Node operand, String name) {
        Origin object = origin(operand);
        if (operand.type() instanceof UnionValue union) {
            read(object.property(union.type().tag()));
        }
        return read(object.property(name));
    }

    @Override
    public Origin isNull(Node.IsNull node) {
        origin(node.operand());
        return Origin.NONE;
    }

    @Override
    public Origin call(Node.Call node) {
        List<Node> arguments = node.arguments();
        List<Origin> origins = arguments.stream().map(this::origin).toList();
        if (node.function() == RuleFunction.INDEX) {
            return read(
                    arguments.get(1) instanceof Node.Literal index
                            ? origins.get(0).at(String.valueOf(index.value()))
                            : origins.get(0).each());
        }
        if (node.function() != RuleFunction.SIZE) {
            for (int i = 0; i < origins.size(); i++) {
                whole(origins.get(i), arguments.get(i).type());
            }
        }
        return Origin.NONE;
    }

    @Override
    public Origin conditional(Node.Conditional node) {
        origin(node.condition());
        return origin(node.yes()).or(origin(node.no()));
    }

    @Override
    public Origin macro(Node.Macro node) {
        Origin list = origin(node.list());
        boolean keys = node.list().type() instanceof ValueType.MapValue;
        Origin each = keys ? Origin.NONE : list.each();
        variables.put(node.variable().id(), each);
        if (node.filter() != null) {
            origin(node.filter());
        }
        Origin body = origin(node.body());
        if (node.kind() == MacroKind.FILTER) {
            return Origin.listOf(each);
        }
        return node.kind() == MacroKind.MAP ? Origin.listOf(body) : Origin.NONE;
    }

    @Override
    public Origin bind(Node.Bind node) {
        variables.put(node.variable().id(), origin(node.value()));
        return origin(node.body());
    }

    @Override
    public Origin list(Node.ListLiteral node) {
        return Origin.listOf(node.elements().stream().map(this::origin).reduce(Origin.NONE, Origin::or));
    }
}
