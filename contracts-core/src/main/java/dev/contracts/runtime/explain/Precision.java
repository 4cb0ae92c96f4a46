package dev.contracts.runtime.explain;

import dev.contracts.runtime.json.JsonTrees;
import java.math.BigDecimal;
import java.math.MathContext;

/** The number of digits of a figure in a message. */
enum Precision {
    /** 12 significant digits, and at least hundredths: a computed figure without the noise of binary fractions. */
    ROUNDED,
    /** Up to 17 digits: those that tell a double from every other double. */
    SHORTEST,
    /** All digits of a double: what tells it from an integer of more than 53 bits. */
    EXACT;

    private static final int DIGITS = 12;
    private static final int DECIMALS = 2;

    /** Returns the figure of a finite number. */
    BigDecimal figure(Number value) {
        if (this == EXACT && value instanceof Double number) {
            return new BigDecimal(number);
        }
        BigDecimal shortest = JsonTrees.decimal(value);
        int digits = Math.max(DIGITS, shortest.precision() - shortest.scale() + DECIMALS);
        return this == ROUNDED ? shortest.round(new MathContext(digits)) : shortest;
    }
}
