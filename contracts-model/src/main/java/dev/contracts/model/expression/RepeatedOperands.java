package dev.contracts.model.expression;

import dev.contracts.model.expression.Node.Root;
import dev.contracts.model.expression.ValueType.ListValue;
import dev.contracts.model.expression.ValueType.TupleValue;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.Traversal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The operands of an expression that cost steps ({@link dev.contracts.runtime.function.RuleSteps}): the lists and texts that
 * are gone over again for each element of a list. A part of the element itself costs none: all elements together are no
 * longer than the payload. Neither does what a macro makes of a list, whose elements were counted there, nor what the
 * contract writes out for a function.
 *
 * <p>The reference engine finds the same operands in CEL's tree.
 */
public final class RepeatedOperands {
    /** None. */
    public static final RepeatedOperands NONE = new RepeatedOperands(null);

    private final Set<Node> operands = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable Loop loop;

    /**
     * The innermost loop around a node.
     *
     * @param variable the id of its variable; 0 for the item of an identity rule
     * @param fresh whether no part of an element is met a second time
     */
    private record Loop(int variable, boolean fresh) {}

    private RepeatedOperands(@Nullable Loop loop) {
        this.loop = loop;
    }

    /** Finds them in an expression that is evaluated once on a payload, or on a value of it. */
    public static RepeatedOperands of(Node expression) {
        return found(expression, null);
    }

    /** Finds them in an expression that is evaluated for each {@code item}. */
    public static RepeatedOperands ofItems(Node expression) {
        return found(expression, new Loop(0, true));
    }

    private static RepeatedOperands found(Node expression, @Nullable Loop loop) {
        RepeatedOperands found = new RepeatedOperands(loop);
        found.visit(expression);
        return found;
    }

    /** Returns whether the operand costs steps. */
    public boolean contains(Node operand) {
        return operands.contains(operand);
    }

    /** Returns whether the node has such an operand anywhere in it. */
    public boolean isWithin(@Nullable Node node) {
        return node != null && around.contains(node);
    }

    /** Returns whether there is one. */
    private boolean visit(Node node) {
        boolean within = node instanceof Node.Macro macro
                ? macro(macro)
                : node instanceof Node.Call call ? call(call) : visit(node.parts());
        if (within) {
            around.add(node);
        }
        return within;
    }

    private boolean visit(List<Node> nodes) {
        boolean within = false;
        for (Node node : nodes) {
            within |= visit(node);
        }
        return within;
    }

    private boolean count(Node operand) {
        operands.add(operand);
        around.add(operand);
        return true;
    }

    private boolean macro(Node.Macro node) {
        boolean within = visit(node.list());
        if (loop != null && !isPart(node.list()) && !isMadeByMacro(node.list())) {
            within |= count(node.list());
        }
        Loop before = loop;
        loop = inside(node);
        // the list was visited outside of the loop
        within |= visit(node.parts().subList(1, node.parts().size()));
        loop = before;
        return within;
    }

    private Loop inside(Node.Macro macro) {
        Node list = macro.list();
        while (list instanceof Node.Macro inner && inner.kind() == MacroKind.FILTER) {
            list = inner.list();
        }
        return new Loop(macro.variable().id(), isPart(list));
    }

    /** Returns whether the value is a part of the element, or outside of every loop of the payload. */
    private boolean isPart(Node node) {
        Loop around = loop;
        Node from = node;
        while (from instanceof Node.Select select) {
            from = select.operand();
        }
        if (around == null) {
            return from instanceof Node.Start || from instanceof Node.Payload;
        }
        return around.fresh()
                && (from instanceof Node.Local local
                        ? local.id() == around.variable()
                        : around.variable() == 0 && from instanceof Node.Start start && start.root() == Root.ITEM);
    }

    private static boolean isMadeByMacro(Node node) {
        return node instanceof Node.Macro;
    }

    private boolean call(Node.Call node) {
        boolean within = visit(node.arguments());
        Traversal traversal = node.function().traversal();
        if (loop == null || traversal == Traversal.NONE) {
            return within;
        }
        List<Node> repeated = node.arguments().stream()
                .filter(operand -> isRepeated(operand, traversal))
                .toList();
        if (traversal == Traversal.SHORTEST) {
            repeated = repeated.size() == node.arguments().size() ? repeated.subList(0, 1) : List.of();
        }
        for (Node operand : repeated) {
            within |= count(operand);
        }
        return within;
    }

    private boolean isRepeated(Node operand, Traversal traversal) {
        boolean list = operand.type() instanceof ListValue || operand.type() instanceof TupleValue;
        boolean text = operand.type() == ValueType.Scalar.STRING;
        return (text || (list && traversal != Traversal.TEXTS))
                && !(operand instanceof Node.Literal)
                && !(operand instanceof Node.ListLiteral)
                && !isMadeByMacro(operand)
                && !isPart(operand);
    }
}
