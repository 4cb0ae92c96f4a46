package dev.contracts.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables and the edges of the conversion of decimals to doubles. */
class DoublesTest {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    @ParameterizedTest
    @CsvSource({"-30, 30", "-342, 308", "-3, 5", "0, 0", "-27, 0", "-28, 2"})
    void thePowersOfFiveAreTheirFirst128Bits(int least, int most) {
        long[] powers = Doubles.powers(least, most);
        assertThat(powers).hasSize(2 * (most - least + 1));
        for (int exponent = least; exponent <= most; exponent++) {
            BigInteger table = unsigned(powers[2 * (exponent - least)])
                    .shiftLeft(64)
                    .add(unsigned(powers[2 * (exponent - least) + 1]));
            assertThat(table.bitLength()).isEqualTo(128);
            assertThat(table).as("5^%s", exponent).isEqualTo(exponent < 0 ? above(-exponent) : below(exponent));
        }
    }

    private static BigInteger unsigned(long bits) {
        return new BigInteger(Long.toUnsignedString(bits));
    }

    private static BigInteger below(int exponent) {
        BigInteger power = BigInteger.valueOf(5).pow(exponent);
        return power.bitLength() <= 128
                ? power.shiftLeft(128 - power.bitLength())
                : power.shiftRight(power.bitLength() - 128);
    }

    /** A reciprocal is rounded up as far as 5^-27, behind which the paper's proof takes the first bits. */
    private static BigInteger above(int exponent) {
        BigDecimal reciprocal = BigDecimal.ONE.divide(FIVE.pow(exponent));
        BigDecimal scaled = reciprocal;
        BigDecimal top = new BigDecimal(BigInteger.TWO.pow(128));
        while (scaled.multiply(BigDecimal.valueOf(2)).compareTo(top) < 0) {
            scaled = scaled.multiply(BigDecimal.valueOf(2));
        }
        return exponent > 27 ? scaled.toBigInteger() : scaled.toBigInteger().add(BigInteger.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "9007199254740992, 22",
        "9007199254740992, -22",
        "9007199254740993, 22",
        "9007199254740993, -22",
        "1, 23",
        "1, -23",
        "5, -324",
        "1, 308",
        "2, 308",
        "17976931348623157, 292",
        "17976931348623158, 292",
        "17976931348623159, 292",
        "22250738585072014, -324",
        "22250738585072011, -324",
        "4503599627370497, 0",
        "9007199254740995, 0",
        "90071992547409925, -1",
        "90071992547409935, -1",
        "90071992547409945, -1",
        "1, -342",
        "1, -343",
        "1, 309",
        "0, 400",
        "18014398509481985, 1",
        "36028797018963970, 0",
        "4611686018427387905, 0",
        "9223372036854775807, -30",
        "1, 30",
        "1, 31"
    })
    void isTheNearestDoubleOrLeavesItToExactArithmetic(long mantissa, int exponent) {
        double nearest = new BigDecimal(BigInteger.valueOf(mantissa), -exponent).doubleValue();
        double value = Doubles.of(mantissa, exponent);
        if (Math.abs(nearest) < Double.MIN_NORMAL && nearest != 0) {
            assertThat(value).isNaN();
        } else if (nearest != 0 || exponent < -362 || mantissa == 0) {
            assertThat(value).isEqualTo(nearest);
        }
    }

    /** So small that every number of 64 bits with this exponent is 0, and just not so small. */
    @Test
    void farBelowTheDoublesIsZero() {
        assertThat(Doubles.of(-1, -363)).isZero();
        assertThat(Doubles.of(-1, -362)).isNaN();
        assertThat(Doubles.of(1, -343)).isNaN();
        assertThat(Doubles.of(0, -400)).isZero();
        assertThat(Doubles.of(0, 400)).isZero();
        assertThat(Doubles.of(1, 309)).isInfinite();
    }
}
