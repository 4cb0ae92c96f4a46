package dev.contracts.runtime.explain;

import dev.contracts.Context;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values that an expression is evaluated on, by the names of its variables. Values are JSON trees: maps, lists,
 * strings, numbers, booleans and null; an {@link java.time.Instant} may stand for a date-time.
 */
public final class EvaluationContext {
    /** A scope in which nothing is known. */
    public static final EvaluationContext NONE = new EvaluationContext(Map.of());

    private final Map<String, @Nullable Object> values;

    private EvaluationContext(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /** A scope in which {@code self} is the tree, and nothing else is known. */
    public static EvaluationContext of(@Nullable Object self) {
        return NONE.with("self", self);
    }

    /** This scope and one more variable: {@code previous}, {@code state}, {@code item}, {@code seen}, or a payload by its name. */
    public EvaluationContext with(String name, @Nullable Object tree) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(values);
        copy.put(name, tree);
        return new EvaluationContext(Collections.unmodifiableMap(copy));
    }

    /** This scope and the variable {@code context}. */
    public EvaluationContext with(Context context) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        context.names().forEach(name -> tree.put(name, context.get(name)));
        return with("context", tree);
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
