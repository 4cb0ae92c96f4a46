package dev.contracts.runtime.explain;

import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.function.Arithmetic;
import dev.contracts.runtime.function.RuleError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code int}, {@code double} and {@code timestamp}: of a value, of each element of a list, of each value of a map. */
final class Conversions {
    private Conversions() {}

    static boolean isConversion(String function) {
        return function.equals("int") || function.equals("double") || function.equals("timestamp");
    }

    /** @throws RuleError when the value has no counterpart */
    static Object convert(String function, Object value) {
        if (value instanceof Double && function.equals("double")) {
            return value;
        }
        if (value == RuleValues.NULL) {
            return value;
        }
        if (value instanceof List<?> list) {
            List<Object> converted = new ArrayList<>();
            list.forEach(element -> converted.add(convert(function, RuleValues.normal(element))));
            return converted;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> converted = new LinkedHashMap<>();
            map.forEach((key, element) -> converted.put(key, convert(function, RuleValues.normal(element))));
            return converted;
        }
        return switch (function) {
            case "int" -> toInt(value);
            case "double" -> toDouble(value);
            default -> toInstant(value);
        };
    }

    private static long toInt(Object value) {
        if (value instanceof Long whole) {
            return whole;
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

    private static double toDouble(Object value) {
        try {
            return value instanceof String text ? Double.parseDouble(text) : RuleValues.number(value);
        } catch (NumberFormatException e) {
            throw RuleValues.wrong("a number");
        }
    }

    private static Instant toInstant(Object value) {
        if (value instanceof Instant instant) {
            return instant;
        }
        String text = RuleValues.string(value);
        if (!Formats.isDateTime(text)) {
            throw RuleValues.wrong("a timestamp");
        }
        return Formats.instant(text);
    }
}
