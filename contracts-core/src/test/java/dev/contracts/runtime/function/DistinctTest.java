package dev.contracts.runtime.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each value is new, or it is not, as a set says: whether they climb, fall, or do neither from some point on. */
class DistinctTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aValueIsNewWhenASetDoesNotHaveIt(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 3_000; round++) {
            List<Long> values = values(random);
            Set<Long> set = new HashSet<>();
            Distinct<String> texts = new Distinct<>(values.size());
            DistinctNumbers longs = new DistinctNumbers(values.size());
            DistinctNumbers doubles = new DistinctNumbers(values.size());
            for (long value : values) {
                boolean isNew = set.add(value);
                assertThat(texts.add("v" + value)).isEqualTo(isNew);
                assertThat(longs.add(value)).isEqualTo(isNew);
                assertThat(doubles.add(value == 0 && random.nextBoolean() ? -0.0 : value / 4.0))
                        .isEqualTo(isNew);
            }
        }
    }

    private static List<Long> values(Random random) {
        List<Long> values = new ArrayList<>();
        long value = random.nextInt(5) - 2L;
        int direction = random.nextInt(3) - 1;
        int size = 1 + random.nextInt(random.nextInt(10) == 0 ? 200 : 8);
        for (int i = 0; i < size; i++) {
            values.add(value);
            value += random.nextInt(6) == 0 ? random.nextInt(9) - 4L : direction * (1L + random.nextInt(3));
        }
        return values;
    }
}
