package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.SchemaType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A keyword that demands something of a value by itself, whatever schemas apply to what is in the value.
 *
 * @param <V> what a schema node keeps of it
 */
public abstract non-sealed class Assertion<V> extends ValueKeyword<V> {
    Assertion(String name, Set<SchemaType> instanceTypes) {
        super(name, instanceTypes);
    }

    /**
     * Tells whether a value passes this keyword of a node; true when the node does not have it, or when it does not speak of
     * such values. Numbers are compared as exact decimals.
     *
     * @param instance a tree as {@link dev.contracts.runtime.json.JsonTrees} has them
     */
    public final boolean accepts(KeywordValues node, @Nullable Object instance) {
        V value = node.value(this);
        return value == null || passes(value, node, instance);
    }

    /** Tells whether a value passes; a keyword that depends on another one of the node overrides it. */
    boolean passes(V value, KeywordValues node, @Nullable Object instance) {
        return passes(value, instance);
    }

    abstract boolean passes(V value, @Nullable Object instance);

    /** Reports what the node says in vain by this keyword, such as a pattern that others read otherwise. */
    public final void lint(KeywordValues node, KeywordContext context) {
        V value = node.value(this);
        if (value != null) {
            lint(value, node, context);
        }
    }

    void lint(V value, KeywordValues node, KeywordContext context) {}

    @Override
    public abstract String summary();

    @Override
    public final boolean canRefuse() {
        return true;
    }
}
