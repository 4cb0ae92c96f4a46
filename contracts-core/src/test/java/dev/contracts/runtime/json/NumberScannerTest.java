package dev.contracts.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers mean what the JDK says they mean, also where their digits hardly fit 64 bits. {@code -Dcontracts.seed} changes them. */
class NumberScannerTest {
    private static final long SEED = Long.getLong("contracts.seed", 20_261_130L);
    private static final int NUMBERS = 200_000;
    private static final BigDecimal LEAST_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal GREATEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775808.4",
                "9223372036854775807.4",
                "-9223372036854775808.25e-3",
                "9999999999999999999.99999999",
                "18446744073709551615.5",
                "18446744073709551616.00000001",
                "99999999999999999999.5",
                "999999999999999999991.0e+5",
                "0.99999999999999999999e20",
                "9223372036854775808.00000000e0",
                "1e2147483647",
                "1e-2147483647",
                "0.01e-2147483647"
            })
    void readsDigitsThatHardlyFit64Bits(String text) {
        agreesOnDouble(text);
    }

    @Test
    void readsRandomDigitsAround64Bits() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int count = 0; count < NUMBERS; count++) {
            String text = (random.nextBoolean() ? "-" : "") + whole(random) + fraction(random) + exponent(random);
            agreesOnDouble(text);
            agreesOnLong(text);
        }
    }

    private static String whole(SplittableRandom random) {
        BigInteger near = BigInteger.valueOf(random.nextInt(-3, 4));
        return switch (random.nextInt(5)) {
            case 0 -> BigInteger.TWO.pow(63).add(near).toString();
            case 1 -> BigInteger.TWO.pow(64).add(near).toString();
            case 2 -> BigInteger.TEN.pow(random.nextInt(17, 21)).add(near).toString();
            case 3 -> "0";
            default -> random.nextInt(1, 10) + digits(random, random.nextInt(17, 22));
        };
    }

    private static String fraction(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> "." + "0".repeat(random.nextInt(1, 21));
            case 2 -> "." + random.nextInt(10);
            default -> "." + digits(random, random.nextInt(1, 25));
        };
    }

    private static String exponent(SplittableRandom random) {
        return random.nextInt(3) > 0 ? "" : "e" + random.nextInt(-40, 41);
    }

    private static String digits(SplittableRandom random, int count) {
        StringBuilder digits = new StringBuilder();
        for (int digit = 0; digit < count; digit++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static void agreesOnDouble(String text) {
        assertThat(Double.doubleToLongBits(scanned(text).toDouble()))
                .as(text)
                .isEqualTo(Double.doubleToLongBits(Double.parseDouble(text)));
    }

    private static void agreesOnLong(String text) {
        BigDecimal exact = new BigDecimal(text);
        boolean fits = exact.compareTo(LEAST_LONG) >= 0
                && exact.compareTo(GREATEST_LONG) <= 0
                && exact.remainder(BigDecimal.ONE).signum() == 0;
        NumberScanner number = scanned(text);
        assertThat(number.isLong()).as(text).isEqualTo(fits);
        if (fits) {
            assertThat(number.toLong()).as(text).isEqualTo(exact.longValueExact());
        }
        assertThat(number.toDecimal()).as(text).isEqualTo(exact);
    }

    /** Scans a number that something follows: eight bytes at once may reach beyond it. */
    private static NumberScanner scanned(String text) {
        byte[] bytes = (text + ",12345678").getBytes(StandardCharsets.ISO_8859_1);
        NumberScanner number = new NumberScanner(bytes, Integer.MAX_VALUE, Integer.MAX_VALUE);
        assertThat(number.scan(0)).isEqualTo(text.length());
        return number;
    }
}
