package dev.contracts.runtime.reads;

import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.explain.Expression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** An expression and what it reads of each of its variables. It is put together by {@link #reads}, and does not change later. */
public final class ReadExpression {
    private static final Reads NOTHING = Reads.of(List.of());

    private final Supplier<Expression> tree;
    private final Map<String, Reads> reads = new LinkedHashMap<>(2);

    private ReadExpression(Supplier<Expression> tree) {
        this.tree = tree;
    }

    public static ReadExpression of(Expression tree) {
        return new ReadExpression(() -> tree);
    }

    /** Returns the expression of a rule. */
    public static ReadExpression of(ExplainedRule rule) {
        return new ReadExpression(rule.expression());
    }

    /** Adds a variable, such as {@code self}, and the paths of it that are read, see {@link Reads#path}. */
    public ReadExpression reads(String variable, String... paths) {
        reads.put(variable, Reads.of(List.of(paths)));
        return this;
    }

    /** Returns the expression as a tree. */
    public Expression tree() {
        return tree.get();
    }

    /** Returns whether a variable is read at all. */
    public boolean mentions(String variable) {
        return reads.containsKey(variable);
    }

    /** Returns what is read of a variable. */
    public Reads of(String variable) {
        return reads.getOrDefault(variable, NOTHING);
    }
}
