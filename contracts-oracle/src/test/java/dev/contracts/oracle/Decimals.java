package dev.contracts.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Arithmetic of docs/dialect.md, on exact decimals where it can be. What has no value is an {@link ArithmeticException}. */
final class Decimals {
    private static final BigDecimal TINY = exact(1e-9);

    private Decimals() {}

    static BigDecimal exact(Object number) {
        return number instanceof Long whole ? BigDecimal.valueOf(whole) : new BigDecimal((Double) number);
    }

    static int compare(Object a, Object b) {
        return exact(a).compareTo(exact(b));
    }

    static double finite(double result) {
        if (!Double.isFinite(result)) {
            throw new ArithmeticException("not finite");
        }
        return result;
    }

    /** Holds when a and b differ by no more than the tolerance, or than a billionth of the larger; each figure is a double. */
    static boolean approx(Object a, Object b, Object tolerance) {
        BigDecimal larger = exact(a).abs().max(exact(b).abs());
        double difference = exact(a).subtract(exact(b)).abs().doubleValue();
        return difference
                <= Math.max(
                        exact(tolerance).doubleValue(), TINY.multiply(larger).doubleValue());
    }

    /** The whole number towards zero. */
    static long whole(double number) {
        return new BigDecimal(number).toBigInteger().longValueExact();
    }

    static long sumOfIntegers(List<?> list) {
        BigInteger sum = BigInteger.ZERO;
        for (Object element : list) {
            sum = BigInteger.valueOf(sum.add(BigInteger.valueOf((Long) element)).longValueExact());
        }
        return sum.longValueExact();
    }

    /** The sum after A. Neumaier (1974): what each addition loses is kept, and added at the end. */
    static double sumOfDoubles(List<?> list) {
        double sum = 0;
        double lost = 0;
        for (Object element : list) {
            double x = (Double) element;
            double next = sum + x;
            lost += Math.abs(sum) >= Math.abs(x) ? (sum - next) + x : (x - next) + sum;
            sum = next;
        }
        return finite(sum + lost);
    }
}
