package dev.contracts.validator.cel;

import dev.cel.runtime.CelVariableResolver;
import dev.contracts.Context;
import dev.contracts.ContextType;
import dev.contracts.model.expression.ContextVariable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The variables of an expression and their values: {@code self} and the like, {@code context.NAME} and
 * {@code state.NAME}.
 */
public final class ExpressionBindings implements CelVariableResolver {
    private final Map<String, Object> values;

    private ExpressionBindings(Map<String, Object> values) {
        this.values = values;
    }

    public static ExpressionBindings none() {
        return new ExpressionBindings(Map.of());
    }

    /**
     * Returns the context alone, each value as it is declared; names that are not declared are left out.
     *
     * @throws IllegalArgumentException when a value is of another type than the declared one
     */
    public static ExpressionBindings of(List<ContextVariable> declared, Context context) {
        Map<String, Object> given = new LinkedHashMap<>();
        for (ContextVariable value : declared) {
            if (context.has(value.name())) {
                given.put(value.name(), typed(value.name(), value.type(), context));
            }
        }
        return none().withGroup("context", given);
    }

    private static Object typed(String name, ContextType type, Context context) {
        return switch (type) {
            case INTEGER -> context.integer(name);
            case NUMBER -> context.number(name);
            case BOOLEAN -> context.bool(name);
            case STRING -> context.string(name);
            case TIMESTAMP -> context.timestamp(name);
            case STRINGS -> context.strings(name);
        };
    }

    public ExpressionBindings with(String name, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put(name, value);
        return new ExpressionBindings(all);
    }

    /** Adds values that are read as {@code group.NAME}. */
    public ExpressionBindings withGroup(String group, Map<String, ?> properties) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put(group, properties);
        properties.forEach((name, value) -> all.put(group + "." + name, value));
        return new ExpressionBindings(all);
    }

    @Override
    public Optional<Object> find(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
