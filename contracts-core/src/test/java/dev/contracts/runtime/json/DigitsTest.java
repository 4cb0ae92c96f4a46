package dev.contracts.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DigitsTest {
    private static void isWritten(long value) {
        byte[] bytes = new byte[Digits.LONGEST];
        int length = Digits.write(value, bytes, 0);
        String written = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        if (!written.equals(Long.toString(value))) {
            assertThat(written).isEqualTo(Long.toString(value));
        }
    }

    @Test
    void writesLongsOfEveryLength() {
        SplittableRandom random = new SplittableRandom(13);
        for (int count = 0; count < 100_000; count++) {
            isWritten(random.nextLong() >> random.nextInt(64));
        }
    }

    @Test
    void writesTheLongsBesideAPowerOfTenAndAtTheLimits() {
        long power = 1;
        for (int digits = 1; digits <= 19; digits++) {
            for (int beside = -2; beside <= 2; beside++) {
                isWritten(power + beside);
                isWritten(-power + beside);
            }
            power *= 10;
        }
        for (int beside = 0; beside < 3; beside++) {
            isWritten(Long.MIN_VALUE + beside);
            isWritten(Long.MAX_VALUE - beside);
        }
    }

    @Test
    void writesZerosInFront() {
        byte[] bytes = new byte[9];
        Digits.write(1_020, 9, bytes, 0);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).isEqualTo("000001020");
    }
}
