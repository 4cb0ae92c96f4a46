package dev.contracts.oracle;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** JSON values as JSON Schema sees them: numbers are equal by their value, whatever their spelling. */
final class Json {
    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private Json() {}

    static boolean equal(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().compareTo(b.decimalValue()) == 0;
        }
        if (a.isArray() && b.isArray()) {
            boolean equal = a.size() == b.size();
            for (int i = 0; equal && i < a.size(); i++) {
                equal = equal(a.get(i), b.get(i));
            }
            return equal;
        }
        if (a.isObject() && b.isObject()) {
            return a.size() == b.size()
                    && a.propertyStream()
                            .allMatch(property ->
                                    b.has(property.getKey()) && equal(property.getValue(), b.get(property.getKey())));
        }
        return !a.isNumber() && a.equals(b);
    }

    /** Returns whether a number has no fraction and fits in 64 bits. */
    static boolean isLong(BigDecimal number) {
        return number.compareTo(LONG_MIN) >= 0 && number.compareTo(LONG_MAX) <= 0 && isInteger(number);
    }

    /** Returns whether a number has no fraction. */
    static boolean isInteger(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    /** Returns whether a double holds a number. */
    static boolean isDouble(BigDecimal number) {
        return Double.isFinite(number.doubleValue());
    }

    static String pointer(String parent, Object step) {
        return parent + "/" + String.valueOf(step).replace("~", "~0").replace("/", "~1");
    }
}
