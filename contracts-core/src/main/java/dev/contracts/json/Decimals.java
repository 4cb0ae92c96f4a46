package dev.contracts.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Doubles as text, the same on every JDK: before 19 {@link Double#toString(double)} was not always the shortest. */
final class Decimals {
    private Decimals() {}

    /**
     * The shortest decimal that is read back as the same double, with a point or an exponent: {@code 0.1}, {@code 100.0},
     * {@code 1.0E23}.
     *
     * @param value finite
     */
    static String shortest(double value) {
        String text = Double.toString(value);
        if (value == 0 || (significant(text) <= 15 && Math.abs(value) >= Double.MIN_NORMAL)) {
            return text;
        }
        BigDecimal exact = new BigDecimal(value);
        int from = Math.abs(value) >= Double.MIN_NORMAL ? 15 : 2;
        for (int digits = from; digits < 17; digits++) {
            double rounded =
                    exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)).doubleValue();
            if (rounded == value) {
                return written(exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)));
            }
        }
        return written(exact.round(new MathContext(17, RoundingMode.HALF_EVEN)));
    }

    private static int significant(String text) {
        int count = 0;
        for (int at = 0; at < text.length() && text.charAt(at) != 'E'; at++) {
            char next = text.charAt(at);
            if ((next >= '1' && next <= '9') || (next == '0' && count > 0)) {
                count++;
            }
        }
        return count;
    }

    private static String written(BigDecimal rounded) {
        BigDecimal shortest = rounded.stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent >= -3 && exponent < 7) {
            String plain = shortest.toPlainString();
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        String digits = shortest.unscaledValue().abs().toString();
        String fraction = digits.length() == 1 ? "0" : digits.substring(1);
        return (shortest.signum() < 0 ? "-" : "") + digits.charAt(0) + "." + fraction + "E" + exponent;
    }
}
