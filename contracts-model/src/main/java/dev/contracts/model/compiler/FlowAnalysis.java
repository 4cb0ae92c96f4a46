package dev.contracts.model.compiler;

import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.Node.Call;
import dev.contracts.model.expression.Node.Literal;
import dev.contracts.model.expression.NodeVisitor;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.runtime.function.MacroKind;
import dev.contracts.runtime.function.RuleFunction;
import java.util.Set;

/**
 * Checks that all that an expression reads is present, and not null, on every path: CEL itself knows neither. An optional field is
 * read behind {@code has}, a required one that may be null behind {@code != null}, a field of some variants of a union
 * behind either or behind a test of the tag. What a filter or {@code all} tests is known of the elements.
 *
 * <p>Paths go from left to right: {@code self.x > 0 && has(self.x)} is wrong.
 */
final class FlowAnalysis implements NodeVisitor<FlowAnalysis.Outcome> {
    /** The facts where a condition holds and where it does not; the same for what is no condition. */
    record Outcome(FlowFacts yes, FlowFacts no) {
        static Outcome of(FlowFacts facts) {
            return new Outcome(facts, facts);
        }
    }

    private final FlowFacts in;
    private final ReadAnalysis reads;

    private FlowAnalysis(FlowFacts in, ReadAnalysis reads) {
        this.in = in;
        this.reads = reads;
    }

    static void check(Node node, ExpressionDiagnostics problems) {
        node.accept(new FlowAnalysis(FlowFacts.NONE, new ReadAnalysis(problems)));
    }

    private Outcome after(Node node, FlowFacts facts) {
        return node.accept(new FlowAnalysis(facts, reads));
    }

    @Override
    public Outcome literal(Literal node) {
        if (node.type() != Scalar.BOOL) {
            return Outcome.of(in);
        }
        return node.value().equals(true) ? new Outcome(in, FlowFacts.NEVER) : new Outcome(FlowFacts.NEVER, in);
    }

    @Override
    public Outcome start(Node.Start node) {
        return Outcome.of(in);
    }

    @Override
    public Outcome payload(Node.Payload node) {
        return Outcome.of(in);
    }

    @Override
    public Outcome contextName(Node.ContextName node) {
        return Outcome.of(in);
    }

    @Override
    public Outcome stateName(Node.StateName node) {
        return Outcome.of(in);
    }

    @Override
    public Outcome local(Node.Local node) {
        reads.notNull(node, node.nullable(), in);
        Outcome bound = reads.outcomeOf(node);
        return bound == null ? Outcome.of(in) : new Outcome(in.and(bound.yes()), in.and(bound.no()));
    }

    @Override
    public Outcome select(Node.Select node) {
        after(node.operand(), in);
        reads.select(node, in, false);
        return node.type() == Scalar.BOOL ? reads.tag(node, Set.of("true"), in) : Outcome.of(in);
    }

    @Override
    public Outcome has(Node.Has node) {
        after(node.operand(), in);
        return reads.has(node, in);
    }

    @Override
    public Outcome isNull(Node.IsNull node) {
        operandOfNull(node.operand());
        reads.isNull(node, in);
        String key = reads.keys().of(node.operand());
        FlowFacts notNull = in.withNotNull(key).withPresent(key);
        return node.negated() ? new Outcome(notNull, in) : new Outcome(in, notNull);
    }

    /** Visits an operand that may be null itself. */
    private void operandOfNull(Node operand) {
        if (operand instanceof Node.Select select) {
            after(select.operand(), in);
        } else if (operand instanceof Call call && call.function() == RuleFunction.INDEX) {
            call.arguments().forEach(argument -> after(argument, in));
        } else if (!(operand instanceof Node.Local)) {
            after(operand, in);
        }
    }

    @Override
    public Outcome call(Call node) {
        switch (node.function()) {
            case AND -> {
                Outcome left = after(node.arguments().get(0), in);
                Outcome right = after(node.arguments().get(1), left.yes());
                return new Outcome(right.yes(), left.no().or(right.no()));
            }
            case OR -> {
                Outcome left = after(node.arguments().get(0), in);
                Outcome right = after(node.arguments().get(1), left.no());
                return new Outcome(left.yes().or(right.yes()), right.no());
            }
            case NOT -> {
                Outcome operand = after(node.arguments().get(0), in);
                return new Outcome(operand.no(), operand.yes());
            }
            default -> {
                node.arguments().forEach(argument -> after(argument, in));
            }
        }
        if (node.function() == RuleFunction.INDEX) {
            reads.notNull(node, ReadAnalysis.holdsNull(node), in);
        }
        return reads.tag(node, in);
    }

    @Override
    public Outcome conditional(Node.Conditional node) {
        Outcome condition = after(node.condition(), in);
        Outcome yes = after(node.yes(), condition.yes());
        Outcome no = after(node.no(), condition.no());
        return new Outcome(yes.yes().or(no.yes()), yes.no().or(no.no()));
    }

    @Override
    public Outcome macro(Node.Macro node) {
        after(node.list(), in);
        String variable = ExpressionKeys.of(node.variable());
        FlowFacts start = in.and(reads.elementsOf(node.list(), in).renamed(ExpressionKeys.ELEMENT, variable));
        if (node.filter() != null) {
            start = after(node.filter(), start).yes();
        }
        Outcome body = after(node.body(), start);
        FlowFacts ofElements = body.yes().renamed(variable, ExpressionKeys.ELEMENT);
        if (node.kind() == MacroKind.FILTER) {
            reads.filtered(node, ofElements);
        }
        boolean all = node.kind() == MacroKind.ALL;
        return all ? new Outcome(in.withElements(reads.keys().of(node.list()), ofElements), in) : Outcome.of(in);
    }

    @Override
    public Outcome bind(Node.Bind node) {
        Outcome value = after(node.value(), in);
        reads.bind(node, value, in);
        return after(node.body(), in);
    }

    @Override
    public Outcome list(Node.ListLiteral node) {
        node.elements().forEach(element -> after(element, in));
        return Outcome.of(in);
    }
}
