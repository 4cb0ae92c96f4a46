package dev.contracts.model.compiler;

import dev.contracts.model.expression.Node;
import dev.contracts.runtime.function.RuleFunction;

/** Writes what is read as an author does, for the advice of a message. */
final class PathText {
    private PathText() {}

    /** {@code self.positions[0].side}; an ellipsis for what is no path. */
    static String of(Node node) {
        if (node instanceof Node.Start start) {
            return start.root().text();
        }
        if (node instanceof Node.Payload payload) {
            return payload.name();
        }
        if (node instanceof Node.Local local) {
            return local.name();
        }
        if (node instanceof Node.Select select) {
            return of(select.operand(), select.name());
        }
        if (node instanceof Node.Call call && call.function() == RuleFunction.INDEX) {
            return of(call.arguments().get(0)) + "[" + of(call.arguments().get(1)) + "]";
        }
        if (node instanceof Node.Literal literal) {
            return literal.type().isText() ? "'" + literal.text() + "'" : literal.text();
        }
        return "…";
    }

    /** {@code self.name}. */
    static String of(Node operand, String name) {
        boolean plain = name.matches("[A-Za-z_][A-Za-z0-9_]*");
        return of(operand) + "." + (plain ? name : "`" + name + "`");
    }
}
