package dev.contracts.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Limits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** A double is written with as few digits as tell it apart, the same on every JDK. */
class DecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "-0.0, -0.0",
        "0.1, 0.1",
        "100, 100.0",
        "-100.5, -100.5",
        "0.30000000000000004, 0.30000000000000004",
        "1e23, 1.0E23",
        "2e23, 2.0E23",
        "8.41E21, 8.41E21",
        "6.455624695217272E119, 6.455624695217272E119",
        "2.0E-3, 0.002",
        "1e-3, 0.001",
        "9.999e-4, 9.999E-4",
        "1e7, 1.0E7",
        "9999999, 9999999.0",
        "9999999.999999998, 9999999.999999998",
        "12345678, 1.2345678E7",
        "5e-324, 4.9E-324",
        "1e-323, 9.9E-324",
        "1.5e-323, 1.5E-323",
        "1.7976931348623157e308, 1.7976931348623157E308",
        "-2.2250738585072014E-308, -2.2250738585072014E-308",
        "2.225073858507201E-308, 2.225073858507201E-308",
        "9007199254740993, 9.007199254740992E15",
        "9223372036854775807, 9.223372036854776E18",
        "1e-5, 1.0E-5"
    })
    void writesTheShortestDecimal(double value, String expected) {
        assertThat(Decimals.shortest(value)).isEqualTo(expected);
    }

    @Test
    void isReadBackAsTheSameDouble() {
        many(120_000, value -> {
            byte[] bytes = new byte[Decimals.LONGEST];
            int length = new Decimals().write(value, bytes, 0);
            JsonParser in = new JsonParser(Arrays.copyOf(bytes, length), Limits.DEFAULT);
            if (!in.tryDouble()
                    || Double.doubleToRawLongBits(in.doubleValue()) != Double.doubleToRawLongBits(value)
                    || length > Double.toString(value).length()) {
                assertThat(Decimals.shortest(value)).isEqualTo(Double.toString(value));
            }
        });
    }

    @Test
    void isReadBackByJackson() {
        JsonWriter out = new JsonWriter().beginArray();
        double[] values = new double[30_000];
        int[] count = {0};
        many(values.length, value -> {
            values[count[0]++] = value;
            out.value(value);
        });
        byte[] written = out.endArray().toBytes();
        assertThat(JsonMapper.shared().readValue(written, double[].class)).isEqualTo(values);
    }

    @Test
    void saysWhatExactArithmeticSays() {
        many(10_000, value -> {
            String written = Decimals.shortest(value);
            if (!written.equals(exactly(value))) {
                assertThat(written).isEqualTo(exactly(value));
            }
        });
    }

    @Test
    void saysWhatTheJdkSaysSinceItIsRight() {
        if (Runtime.version().feature() >= 19) {
            many(120_000, value -> {
                if (!Decimals.shortest(value).equals(Double.toString(value))) {
                    assertThat(Decimals.shortest(value)).isEqualTo(Double.toString(value));
                }
            });
        }
    }

    /** Doubles of all sizes and all lengths, those beside a power of two, amounts of money. */
    private static void many(int count, DoubleConsumer test) {
        SplittableRandom random = new SplittableRandom(20_261_123);
        for (int round = 0; round < count; ) {
            double value =
                    switch (round % 6) {
                        case 0 -> Double.longBitsToDouble(random.nextLong());
                        case 1 -> random.nextInt(100_000_000) / 100.0;
                        case 2 -> random.nextDouble();
                        case 3 -> Double.longBitsToDouble(((long) random.nextInt(2_047) << 52) + random.nextInt(-3, 4));
                        case 4 -> random.nextLong() >> random.nextInt(64);
                        default ->
                            Double.parseDouble((random.nextLong(1L << 62) >> random.nextInt(62)) + "e"
                                    + random.nextInt(-340, 300));
                    };
            if (Double.isFinite(value)) {
                test.accept(value);
                round++;
            }
        }
    }

    /** Of two candidates on both sides the nearer one that is read back; null when neither is. */
    private static @Nullable BigDecimal nearest(double value, BigDecimal exact, BigDecimal one, BigDecimal other) {
        boolean first = one.doubleValue() == value;
        boolean second = other.doubleValue() == value;
        if (first && second) {
            int nearer =
                    exact.subtract(one).abs().compareTo(exact.subtract(other).abs());
            boolean even = !one.unscaledValue().testBit(0);
            return nearer < 0 || (nearer == 0 && even) ? one : other;
        }
        return first ? one : second ? other : null;
    }

    /** By rounding the exact value to one digit more until it is read back, from two digits on. */
    private static String exactly(double value) {
        if (value == 0) {
            return Double.toString(value);
        }
        BigDecimal exact = new BigDecimal(value);
        @Nullable BigDecimal rounded = null;
        for (int digits = 2; rounded == null; digits++) {
            rounded = nearest(
                    value,
                    exact,
                    exact.round(new MathContext(digits, RoundingMode.DOWN)),
                    exact.round(new MathContext(digits, RoundingMode.UP)));
        }
        BigDecimal shortest = rounded.stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent >= -3 && exponent < 7) {
            String plain = shortest.toPlainString();
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        String all = shortest.unscaledValue().abs().toString();
        return (shortest.signum() < 0 ? "-" : "") + all.charAt(0) + "." + (all.length() == 1 ? "0" : all.substring(1))
                + "E" + exponent;
    }
}
