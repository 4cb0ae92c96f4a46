package dev.contracts.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Limits;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class InstantBytesTest {
    private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
    private static final int DAY = 86_400;

    private static void isWritten(Instant instant) {
        byte[] bytes = new byte[InstantBytes.LONGEST];
        int length = InstantBytes.write(instant, bytes, 0);
        String written = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        if (!written.equals(instant.toString())) {
            assertThat(written).isEqualTo(instant.toString());
        }
    }

    @Test
    void writesTheFirstAndTheLastSecondOfEverySeventeenthDayOfTenThousandYears() {
        for (long midnight = FIRST; midnight < LAST; midnight += 17 * DAY) {
            isWritten(Instant.ofEpochSecond(midnight));
            isWritten(Instant.ofEpochSecond(midnight + DAY - 1));
        }
        isWritten(Instant.ofEpochSecond(LAST, 999_999_999));
    }

    @Test
    void writesFractionsOfUpToNineDigitsInGroupsOfThree() {
        SplittableRandom random = new SplittableRandom(14);
        int[] scales = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000};
        for (int count = 0; count < 100_000; count++) {
            int scale = scales[count % scales.length];
            int nano = random.nextInt(1_000_000_000) / scale * scale;
            isWritten(Instant.ofEpochSecond(random.nextLong(FIRST, LAST + 1), nano));
        }
    }

    @Test
    void isReadBackAsTheSameInstant() {
        SplittableRandom random = new SplittableRandom(15);
        for (int count = 0; count < 20_000; count++) {
            Instant instant = Instant.ofEpochSecond(random.nextLong(FIRST, LAST + 1), random.nextInt(1_000_000_000));
            byte[] written = new JsonWriter().timestamp(instant).toBytes();
            if (!instant.equals(new JsonParser(written, Limits.DEFAULT).tryUtcTime())) {
                assertThat(new JsonParser(written, Limits.DEFAULT).tryUtcTime()).isEqualTo(instant);
            }
        }
    }

    @Test
    void knowsWhichYearsHaveFourDigits() {
        assertThat(InstantBytes.isInUtc(Instant.ofEpochSecond(FIRST))).isTrue();
        assertThat(InstantBytes.isInUtc(Instant.ofEpochSecond(FIRST).minusNanos(1)))
                .isFalse();
        assertThat(InstantBytes.isInUtc(Instant.ofEpochSecond(LAST, 999_999_999)))
                .isTrue();
        assertThat(InstantBytes.isInUtc(Instant.ofEpochSecond(LAST + 1))).isFalse();
    }
}
