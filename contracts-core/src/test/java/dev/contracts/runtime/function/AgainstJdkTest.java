package dev.contracts.runtime.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the functions of rules give, calculated by the JDK without limits: BigInteger, BigDecimal, java.time and arrays of code points. */
class AgainstJdkTest {
    private static final int ROUNDS = 4_000;
    private static final String NONE = "no value";
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final Duration LONGEST = Duration.ofSeconds(315_576_000_000L, 999_999_999);

    private final Random random = new Random(20_261_130);

    @Test
    void integers() {
        for (int round = 0; round < ROUNDS; round++) {
            long a = integer();
            long b = integer();
            BigInteger x = BigInteger.valueOf(a);
            BigInteger y = BigInteger.valueOf(b);
            same(() -> Arithmetic.add(a, b), () -> x.add(y).longValueExact());
            same(() -> Arithmetic.subtract(a, b), () -> x.subtract(y).longValueExact());
            same(() -> Arithmetic.multiply(a, b), () -> x.multiply(y).longValueExact());
            same(() -> Arithmetic.divide(a, b), () -> x.divide(y).longValueExact());
            same(() -> Arithmetic.modulo(a, b), () -> x.remainder(y).longValueExact());
            same(() -> Arithmetic.negate(a), () -> x.negate().longValueExact());
            same(() -> Arithmetic.abs(a), () -> x.abs().longValueExact());
            long[] list = {a, b, integer()};
            same(
                    () -> Sums.sum(list),
                    () -> x.add(y).longValueExact() == a + b
                            ? x.add(y).add(BigInteger.valueOf(list[2])).longValueExact()
                            : 0);
        }
    }

    @Test
    void doublesBesideIntegers() {
        for (int round = 0; round < ROUNDS; round++) {
            long a = integer();
            double b =
                    random.nextInt(3) == 0 ? Math.scalb(random.nextDouble() - 0.5, random.nextInt(140) - 20) : near(a);
            same(
                    () -> Arithmetic.toLong(b),
                    () -> new BigDecimal(b).toBigInteger().longValueExact());
            int order = BigDecimal.valueOf(a).compareTo(new BigDecimal(b));
            assertThat(Integer.signum(Numbers.compare(a, b)))
                    .as("%s and %s", a, b)
                    .isEqualTo(order);
            assertThat(Numbers.equal(a, b)).isEqualTo(order == 0);
            assertThat(Integer.signum(Orders.compare((Object) a, b))).isEqualTo(order);
            assertThat(Integer.signum(Orders.compare((Object) b, a))).isEqualTo(-order);
            assertThat(Uniqueness.isUnique(List.of(a, b))).isEqualTo(order != 0);
            assertThat(Uniqueness.containsAll(List.of(a), List.of(b))).isEqualTo(order == 0);
        }
    }

    @Test
    void theOrderOfStrings() {
        for (int round = 0; round < ROUNDS; round++) {
            String a = text();
            String b = random.nextBoolean() ? text() : a + text();
            int order = Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
            assertThat(Integer.signum(Orders.compare(a, b))).isEqualTo(Integer.signum(order));
            assertThat(Texts.size(a)).isEqualTo(a.codePoints().count());
            assertThat(Orders.isSorted(List.of(a, b))).isEqualTo(order <= 0);
            assertThat(Orders.isSorted(List.of(a, b), "desc")).isEqualTo(order >= 0);
        }
    }

    @Test
    void numbersInTexts() {
        String letters = "0123456789012345678901234567890123456789+-..eE x";
        for (int round = 0; round < 20 * ROUNDS; round++) {
            String text = random.ints(1L + random.nextInt(9), 0, letters.length())
                    .mapToObj(at -> letters.substring(at, at + 1))
                    .collect(Collectors.joining());
            boolean whole = text.matches("[+-]?[0-9]+");
            boolean decimal = text.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
            same(() -> Texts.toLong(text), () -> exact(whole, () -> new BigInteger(text).longValueExact()));
            same(
                    () -> Texts.toDouble(text),
                    () -> exact(decimal && Double.isFinite(Double.parseDouble(text)), () -> Double.parseDouble(text)));
        }
    }

    @Test
    void moments() {
        for (int round = 0; round < ROUNDS; round++) {
            String unit = Times.UNITS.get(random.nextInt(4));
            BigDecimal second = BigDecimal.TEN.pow(3 * Times.UNITS.indexOf(unit));
            long count = random.nextBoolean() ? integer() : LAST.getEpochSecond() + random.nextInt(5) - 2;
            same(
                    () -> Times.ofEpoch(count, unit),
                    () -> within(instant(BigDecimal.valueOf(count).divide(second))));
            Instant at =
                    random.nextInt(8) == 0 ? LAST : Instant.ofEpochSecond(random.nextLong() >> 28, random.nextInt());
            Instant start = within(at) == null ? FIRST : at;
            same(
                    () -> Times.toEpoch(start, unit),
                    () -> seconds(start)
                            .multiply(second)
                            .setScale(0, RoundingMode.FLOOR)
                            .longValueExact());
            Duration by = duration();
            Duration other = random.nextInt(8) == 0 ? LONGEST : duration();
            same(() -> Times.plus(start, by), () -> within(start.plus(by)));
            same(() -> Times.plus(by, start), () -> within(start.plus(by)));
            same(() -> Times.minus(start, by), () -> within(start.minus(by)));
            same(() -> Times.plus(other, by), () -> within(other.plus(by)));
            same(() -> Times.minus(other, by), () -> within(other.minus(by)));
            assertThat(Times.between(LAST, start)).isEqualTo(Duration.between(start, LAST));
            assertThat(Times.duration(seconds(by).toPlainString() + "s")).isEqualTo(by);
        }
    }

    private static BigDecimal seconds(Instant at) {
        return BigDecimal.valueOf(at.getEpochSecond()).add(BigDecimal.valueOf(at.getNano(), 9));
    }

    private static BigDecimal seconds(Duration of) {
        return BigDecimal.valueOf(of.getSeconds()).add(BigDecimal.valueOf(of.getNano(), 9));
    }

    private static Instant instant(BigDecimal seconds) {
        BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
        return whole.abs().compareTo(BigDecimal.valueOf(LONGEST.toSeconds())) > 0
                ? Instant.MAX
                : Instant.ofEpochSecond(
                        whole.longValueExact(),
                        seconds.subtract(whole).movePointRight(9).longValueExact());
    }

    private static Instant within(Instant at) {
        return at.isBefore(FIRST) || at.isAfter(LAST) ? null : at;
    }

    private static Duration within(Duration of) {
        return of.abs().compareTo(LONGEST) > 0 ? null : of;
    }

    private static <T> T exact(boolean defined, Supplier<T> value) {
        return defined ? value.get() : null;
    }

    /** @param meant what has no value is null, or an exception of the JDK */
    private static void same(Supplier<?> given, Supplier<?> meant) {
        Object expected;
        try {
            expected = meant.get();
        } catch (ArithmeticException e) {
            expected = null;
        }
        Object actual;
        try {
            actual = given.get();
        } catch (RuleError e) {
            actual = NONE;
        }
        assertThat(actual).isEqualTo(expected == null ? NONE : expected);
    }

    private long integer() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(7) - 3L;
            case 1 -> Long.MAX_VALUE - random.nextInt(3);
            case 2 -> Long.MIN_VALUE + random.nextInt(3);
            default -> random.nextLong() >> random.nextInt(64);
        };
    }

    private double near(long a) {
        double nearest = a;
        return switch (random.nextInt(3)) {
            case 0 -> Math.nextUp(nearest);
            case 1 -> Math.nextDown(nearest);
            default -> nearest;
        };
    }

    private String text() {
        String[] parts = {"", "a", "z", "\u00e9", "\ud83d", "\ude00", "\ud83d\ude00", "\ufffd", "\uffff", "\ud83d\ude01"
        };
        return random.ints(random.nextInt(4), 0, parts.length)
                .mapToObj(at -> parts[at])
                .collect(Collectors.joining());
    }

    private Duration duration() {
        Duration of = Duration.ofSeconds(random.nextLong() >> (25 + random.nextInt(38)), random.nextInt(1_000_000_000));
        return within(of) == null ? Duration.ofNanos(random.nextInt(9) - 4) : of;
    }
}
