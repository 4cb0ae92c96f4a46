package dev.contracts.model.compiler;

import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.NodeVisitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gives all expressions that have the same value one key: expressions have no effects, so what was tested of one holds for
 * the other. A variable of {@code cel.bind} has the key of what it is bound to.
 */
final class ExpressionKeys implements NodeVisitor<String> {
    /** Stands for each element of a list in what is known of all. */
    static final String ELEMENT = "\u0001*\u0002";

    /** Beyond it a bound variable has a key of its own: keys in keys would grow without bound. */
    private static final int LONGEST = 500;

    private final Map<Integer, String> bound = new HashMap<>();

    String of(Node node) {
        return node.accept(this);
    }

    /** The key of a variable as it stands in other keys; no other text is like it, nor like a part of it. */
    static String of(Node.Local variable) {
        return "\u0001" + variable.id() + "\u0002";
    }

    void bind(Node.Local variable, Node value) {
        String key = of(value);
        if (key.length() <= LONGEST) {
            bound.put(variable.id(), key);
        }
    }

    @Override
    public String literal(Node.Literal node) {
        return node.type() + "'" + node.text().replace("'", "''").replace('\u0001', '\u0003') + "'";
    }

    @Override
    public String start(Node.Start node) {
        return node.root().text();
    }

    @Override
    public String payload(Node.Payload node) {
        return "payload " + node.name();
    }

    @Override
    public String contextName(Node.ContextName node) {
        return "context." + node.name();
    }

    @Override
    public String stateName(Node.StateName node) {
        return "state." + node.name();
    }

    @Override
    public String local(Node.Local node) {
        return bound.getOrDefault(node.id(), of(node));
    }

    @Override
    public String select(Node.Select node) {
        return field(node.operand(), node.name());
    }

    /** The key of a field, whether it is read or looked for. */
    String field(Node operand, String name) {
        return of(operand) + "." + name.replace('.', '\u0004');
    }

    @Override
    public String has(Node.Has node) {
        return "has(" + field(node.operand(), node.name()) + ")";
    }

    @Override
    public String isNull(Node.IsNull node) {
        return (node.negated() ? "notNull(" : "null(") + of(node.operand()) + ")";
    }

    @Override
    public String call(Node.Call node) {
        return node.overload().id() + all(node.arguments());
    }

    @Override
    public String conditional(Node.Conditional node) {
        return "if" + all(List.of(node.condition(), node.yes(), node.no()));
    }

    @Override
    public String macro(Node.Macro node) {
        String filter = node.filter() == null ? "" : of(node.filter()) + ",";
        return node.kind().text() + "(" + of(node.list()) + "," + of(node.variable()) + "," + filter + of(node.body())
                + ")";
    }

    @Override
    public String bind(Node.Bind node) {
        return "bind(" + of(node.variable()) + "," + of(node.value()) + "," + of(node.body()) + ")";
    }

    @Override
    public String list(Node.ListLiteral node) {
        return "list" + all(node.elements());
    }

    private String all(List<Node> nodes) {
        return nodes.stream().map(this::of).collect(Collectors.joining(",", "(", ")"));
    }
}
