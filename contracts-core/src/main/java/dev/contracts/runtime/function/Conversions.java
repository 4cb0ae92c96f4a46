package dev.contracts.runtime.function;

import dev.contracts.runtime.format.Formats;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * {@code int}, {@code double} and {@code timestamp} of a value, of each item of a list, of each value of a map; {@code
 * duration} of a literal.
 */
final class Conversions {
    private Conversions() {}

    static Object ints(Operands of) {
        return convert(of.value(0), Conversions::toInt);
    }

    static Object doubles(Operands of) {
        return convert(of.value(0), Conversions::toDouble);
    }

    static Object timestamps(Operands of) {
        return convert(of.value(0), Conversions::toInstant);
    }

    static Object durations(Operands of) {
        return of.value(0) instanceof Duration ? of.value(0) : Times.duration(of.text(0));
    }

    private static Object convert(Object value, UnaryOperator<Object> conversion) {
        if (value == RuleValues.NULL) {
            return value;
        }
        if (value instanceof List<?> list) {
            List<Object> converted = new ArrayList<>(list.size());
            for (Object item : list) {
                converted.add(convert(RuleValues.normal(item), conversion));
            }
            return converted;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> converted = new LinkedHashMap<>();
            map.forEach((key, item) -> converted.put(key, convert(RuleValues.normal(item), conversion)));
            return converted;
        }
        return conversion.apply(value);
    }

    private static Object toInt(Object value) {
        if (value instanceof Long) {
            return value;
        }
        if (value instanceof Instant instant) {
            return instant.getEpochSecond();
        }
        try {
            return value instanceof String text ? Long.parseLong(text) : Arithmetic.toLong(RuleValues.number(value));
        } catch (NumberFormatException e) {
            throw RuleValues.wrong("an integer");
        }
    }

    private static Object toDouble(Object value) {
        if (value instanceof Double) {
            return value;
        }
        try {
            return value instanceof String text ? Double.parseDouble(text) : RuleValues.number(value);
        } catch (NumberFormatException e) {
            throw RuleValues.wrong("a number");
        }
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
