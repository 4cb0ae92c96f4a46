package dev.contracts.runtime.explain;

import dev.contracts.runtime.json.JsonTrees;
import dev.contracts.runtime.text.CountText;
import dev.contracts.runtime.text.Quote;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The format of values in a message: strings quoted, numbers as short as they can be, long lists shortened. */
final class ValueFormatter {
    private static final int SHOWN = 5;
    private static final int MOST_ZEROS = 6;
    private static final int MOST_DIGITS = 16;

    private ValueFormatter() {}

    /** Formats the value exactly. */
    static String of(Object value) {
        if (value instanceof String text) {
            return Quote.text(text);
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        if (value instanceof Map<?, ?> map) {
            return "an object of " + CountText.of(map.size(), "member");
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return decimal(JsonTrees.decimal(number));
        }
        return value instanceof BigDecimal number ? decimal(number) : String.valueOf(value);
    }

    /** Formats a double. */
    static String decimal(BigDecimal number) {
        if (number.signum() == 0) {
            return "0.0";
        }
        BigDecimal bare = number.stripTrailingZeros();
        int exponent = bare.precision() - bare.scale() - 1;
        if (exponent < -MOST_ZEROS || exponent >= MOST_DIGITS) {
            String digits = bare.scaleByPowerOfTen(-exponent).toPlainString();
            return digits + "e" + exponent;
        }
        return bare.scale() > 0 ? bare.toPlainString() : bare.toPlainString() + ".0";
    }

    private static String list(List<?> list) {
        StringBuilder text = new StringBuilder("[");
        int shown = list.size() > SHOWN + 1 ? SHOWN : list.size();
        for (int index = 0; index < shown; index++) {
            text.append(index > 0 ? ", " : "").append(of(list.get(index)));
        }
        if (shown < list.size()) {
            text.append(", \u2026 (").append(list.size() - shown).append(" more)");
        }
        return text.append(']').toString();
    }
}
