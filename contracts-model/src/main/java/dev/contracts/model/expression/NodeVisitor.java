package dev.contracts.model.expression;

/**
 * A visitor with a method for each kind of {@link Node}.
 *
 * @param <R> the answer
 */
public interface NodeVisitor<R> {
    R literal(Node.Literal node);

    R start(Node.Start node);

    R payload(Node.Payload node);

    R contextName(Node.ContextName node);

    R stateName(Node.StateName node);

    R local(Node.Local node);

    R select(Node.Select node);

    R has(Node.Has node);

    R isNull(Node.IsNull node);

    R call(Node.Call node);

    R conditional(Node.Conditional node);

    R macro(Node.Macro node);

    R bind(Node.Bind node);

    R list(Node.ListLiteral node);
}
