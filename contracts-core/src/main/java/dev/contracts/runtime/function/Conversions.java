package dev.contracts.runtime.function;

import dev.contracts.runtime.format.Formats;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code int}, {@code double} and {@code timestamp} of a value, of each item of a list, of each value of a map; {@code
 * duration} of a literal.
 */
final class Conversions {
    private Conversions() {}

    /** @throws RuleError when the value has no counterpart */
    static Object convert(RuleFunction conversion, Object value) {
        if (value == RuleValues.NULL) {
            return value;
        }
        if (value instanceof List<?> list) {
            List<Object> converted = new ArrayList<>(list.size());
            for (Object item : list) {
                converted.add(convert(conversion, RuleValues.normal(item)));
            }
            return converted;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> converted = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                converted.put(entry.getKey(), convert(conversion, RuleValues.normal(entry.getValue())));
            }
            return converted;
        }
        return switch (conversion) {
            case TO_INT -> toInt(value);
            case TO_DOUBLE -> toDouble(value);
            default -> toInstant(value);
        };
    }

    static Object duration(Operands of) {
        return of.value(0) instanceof Duration ? of.value(0) : Times.duration(of.text(0));
    }

    private static Object toInt(Object value) {
        if (value instanceof Long) {
            return value;
        }
        if (value instanceof Instant instant) {
            return instant.getEpochSecond();
        }
        return value instanceof String text ? Texts.toLong(text) : Arithmetic.toLong(RuleValues.number(value));
    }

    private static Object toDouble(Object value) {
        if (value instanceof Double) {
            return value;
        }
        return value instanceof String text ? Texts.toDouble(text) : RuleValues.number(value);
    }

    private static Object toInstant(Object value) {
        if (value instanceof Instant) {
            return value;
        }
        String text = RuleValues.string(value);
        if (!Formats.isDateTime(text)) {
            throw RuleValues.wrong("a timestamp");
        }
        return Formats.instant(text);
    }
}
