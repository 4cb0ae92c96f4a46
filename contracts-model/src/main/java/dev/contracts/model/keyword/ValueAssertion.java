package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.Objects;
import java.util.Set;

/**
 * An assertion that is one constraint of the value that it speaks of. The others are one for each property that they name.
 *
 * @param <V> what a schema node keeps of it
 */
public abstract class ValueAssertion<V> extends Assertion<V> {
    ValueAssertion(String name, Set<SchemaType> instanceTypes) {
        super(name, instanceTypes);
    }

    /** Returns what a node that has this keyword demands by it. */
    public final Constraint constraint(KeywordValues node) {
        V value = Objects.requireNonNull(node.value(this), keyword());
        return constraint(node.place(this).schemaPointer(), value);
    }

    abstract Constraint constraint(String schemaPointer, V value);
}
