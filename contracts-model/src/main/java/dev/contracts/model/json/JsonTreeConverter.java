package dev.contracts.model.json;

import dev.contracts.runtime.json.JsonTrees;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns the values that a schema writes out into the trees of {@link JsonTrees}. */
public final class JsonTreeConverter {
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal GREATEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private JsonTreeConverter() {}

    public static @Nullable Object tree(@Nullable JsonNode json) {
        if (json == null || json.isNull()) {
            return null;
        }
        if (json.isObject()) {
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            json.properties().forEach(entry -> properties.put(entry.getKey(), tree(entry.getValue())));
            return properties;
        }
        if (json.isArray()) {
            List<@Nullable Object> items = new ArrayList<>();
            json.forEach(item -> items.add(tree(item)));
            return items;
        }
        if (json.isNumber()) {
            return number(json.decimalValue());
        }
        return json.isBoolean() ? (Object) json.booleanValue() : json.stringValue();
    }

    /** Returns a number as a tree holds it: whole ones of 64 bits, doubles where they are exact, decimals otherwise. */
    public static Number number(BigDecimal exact) {
        if (isLong(exact)) {
            return exact.longValueExact();
        }
        double nearest = exact.doubleValue();
        boolean same = Double.isFinite(nearest) && JsonTrees.decimal(nearest).compareTo(exact) == 0;
        return same ? (Number) nearest : exact;
    }

    /** Tells whether a number of a tree is whole and fits 64 bits. */
    public static boolean isLong(Number number) {
        return number instanceof Long || isLong(JsonTrees.decimal(number));
    }

    private static boolean isLong(BigDecimal exact) {
        return (exact.signum() == 0 || exact.stripTrailingZeros().scale() <= 0)
                && exact.compareTo(LEAST) >= 0
                && exact.compareTo(GREATEST) <= 0;
    }
}
