package dev.contracts.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.runtime.function.Indexing;
import dev.contracts.runtime.function.Orders;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.runtime.function.Sums;
import dev.contracts.runtime.function.Uniqueness;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A function says the same of an array as of the list of its elements. */
class OverloadsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void arraysAndListsAgree(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            long[] longs = random.longs(random.nextInt(5), -2, 3).toArray();
            double[] doubles = Arrays.stream(longs)
                    .mapToDouble(value -> random.nextInt(8) == 0 ? special(random) : value / 2.0)
                    .toArray();
            List<Long> longList = Arrays.stream(longs).boxed().collect(Collectors.toList());
            List<Double> doubleList = Arrays.stream(doubles).boxed().collect(Collectors.toList());
            String order = random.nextBoolean() ? "asc" : "desc";
            same(() -> Sums.sum(longs), () -> Sums.sumLongs(longList));
            same(() -> Sums.sum(doubles), () -> Sums.sumDoubles(doubleList));
            same(() -> Orders.isSorted(longs, order), () -> Orders.isSorted(longList, order));
            same(() -> Orders.isSorted(doubles, order), () -> Orders.isSorted(doubleList, order));
            same(() -> Orders.min(longs), () -> Orders.min(longList));
            same(() -> Orders.max(longs), () -> Orders.max(longList));
            same(() -> Orders.min(doubles), () -> Orders.min(doubleList));
            same(() -> Orders.max(doubles), () -> Orders.max(doubleList));
            same(() -> Uniqueness.isUnique(longs), () -> Uniqueness.isUnique(longList));
            same(() -> Uniqueness.isUnique(doubles), () -> Uniqueness.isUnique(doubleList));
            same(() -> Indexing.at(longs, 1), () -> Indexing.at(longList, 1));
            same(() -> Indexing.at(doubles, 1), () -> Indexing.at(doubleList, 1));
        }
    }

    private static double special(Random random) {
        double[] special = {0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.MAX_VALUE, -Double.MAX_VALUE};
        return special[random.nextInt(special.length)];
    }

    private static void same(Supplier<Object> one, Supplier<Object> other) {
        assertThat(outcome(one)).isEqualTo(outcome(other));
    }

    private static String outcome(Supplier<Object> function) {
        try {
            return String.valueOf(function.get());
        } catch (RuleError e) {
            return "no value: " + e.getMessage();
        }
    }
}
