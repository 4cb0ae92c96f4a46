package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.SchemaType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A keyword of the dialect. Each is one object, a constant of {@link Keywords}, and is compared by identity; the constructors
 * of all its classes are for this package alone.
 */
public abstract sealed class Keyword permits ValueKeyword, Applicator {
    /** The instance types of a keyword that speaks of any value. */
    static final Set<SchemaType> ANY = Collections.unmodifiableSet(EnumSet.allOf(SchemaType.class));

    private final String name;
    private final Set<SchemaType> instanceTypes;

    Keyword(String name, Set<SchemaType> instanceTypes) {
        this.name = name;
        this.instanceTypes = Collections.unmodifiableSet(EnumSet.copyOf(instanceTypes));
    }

    /** The name in a schema. */
    public final String keyword() {
        return name;
    }

    /** The types of the values that the keyword speaks of: all types, unless it is one of those that judge one type. */
    public final Set<SchemaType> instanceTypes() {
        return instanceTypes;
    }

    /** Tells whether a value can be invalid because of this keyword itself. */
    public abstract boolean canRefuse();

    /**
     * Says in a sentence what every value does that violates a constraint of this keyword; null when no constraint has its
     * name.
     */
    public @Nullable String summary() {
        return null;
    }

    @Override
    public final String toString() {
        return name;
    }
}
