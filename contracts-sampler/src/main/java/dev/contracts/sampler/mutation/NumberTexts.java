package dev.contracts.sampler.mutation;

import dev.contracts.sampler.value.RandomSource;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * Numbers where programs go wrong, as JSON writes them: next to the bounds of doubles and of 64 bits, next to powers of ten
 * and half way between two doubles, of 1 to 400 digits, with each exponent that a double has, in every spelling.
 */
final class NumberTexts {
    private static final int MOST_DIGITS = 400;
    /** Beyond the exponents of the least and of the greatest double. */
    private static final int LARGEST_EXPONENT = 345;

    private final RandomSource random;

    NumberTexts(RandomSource random) {
        this.random = random;
    }

    String any() {
        String digits =
                switch (random.below(6)) {
                    case 0 -> near(BigInteger.TWO.pow(random.pick(List.of(31, 52, 53, 54, 62, 63, 64, 65, 128))));
                    case 1 -> near(BigInteger.TEN.pow(random.below(25)));
                    case 2 -> halfWay();
                    case 3 -> digits(1 + random.below(MOST_DIGITS));
                    default -> digits(1 + random.below(40));
                };
        String sign = random.below(3) == 0 && !digits.startsWith("-") ? "-" : "";
        return sign + spelled(digits);
    }

    private String near(BigInteger number) {
        return number.add(BigInteger.valueOf(random.below(5) - 2)).toString();
    }

    /** Returns a number between two neighbours, exactly or nearly. */
    private String halfWay() {
        double lower =
                Double.longBitsToDouble(random.below(0x7FE) * (1L << 52) + (long) (random.fraction() * (1L << 52)));
        BigDecimal middle = new BigDecimal(lower).add(new BigDecimal(Math.nextUp(lower)));
        BigDecimal half = middle.multiply(new BigDecimal("0.5"));
        return random.below(2) == 0 ? half.toString() : half.add(half.ulp()).toString();
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder().append((char) ('1' + random.below(9)));
        int same = random.below(4);
        for (int i = 1; i < count; i++) {
            digits.append(same == 0 ? '0' : same == 1 ? '9' : (char) ('0' + random.below(10)));
        }
        return digits.toString();
    }

    /** A point somewhere among the digits, and an exponent; both may be left out. */
    private String spelled(String digits) {
        if (digits.indexOf('.') >= 0 || digits.indexOf('E') >= 0) {
            return digits;
        }
        int point = random.below(digits.length() + 1);
        String number =
                switch (random.below(3)) {
                    case 0 -> digits;
                    case 1 -> point == 0 ? "0." + digits : point == digits.length() ? digits + ".0" : at(digits, point);
                    default -> digits + "." + digits(1 + random.below(5));
                };
        if (random.percent(50)) {
            return number;
        }
        int exponent = random.below(2 * LARGEST_EXPONENT + 1) - LARGEST_EXPONENT;
        return number + random.pick(List.of("e", "E")) + (exponent >= 0 && random.percent(50) ? "+" : "") + exponent;
    }

    private static String at(String digits, int point) {
        return digits.substring(0, point) + "." + digits.substring(point);
    }
}
