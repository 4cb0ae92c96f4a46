package dev.contracts.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The shortest decimal of a double, by trying: two digits, three, and so on. */
final class ShortestDouble {
    private static final int MOST = 17;

    private ShortestDouble() {}

    /** Returns the decimal with the fewest digits, two at least, that is read as the double; of several the one next to it. */
    static BigDecimal of(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 2; digits < MOST; digits++) {
            BigDecimal less = exact.round(new MathContext(digits, RoundingMode.DOWN));
            BigDecimal more = exact.round(new MathContext(digits, RoundingMode.UP));
            boolean isLess = less.doubleValue() == value;
            boolean isMore = more.doubleValue() == value;
            if (isLess || isMore) {
                boolean lessIsNext = exact.subtract(less)
                                .abs()
                                .compareTo(exact.subtract(more).abs())
                        <= 0;
                return isLess && (lessIsNext || !isMore) ? less : more;
            }
        }
        return exact.round(new MathContext(MOST));
    }
}
