package dev.contracts.runtime.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Context;
import dev.contracts.Limits;
import dev.contracts.StreamChecker;
import dev.contracts.StreamLimits;
import dev.contracts.Violation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every sequence of operations. */
class StreamPropertiesTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int KEYS = 5;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOrderOfOperationsIsAnsweredWithinTheLimits(long seed) {
        Random random = new Random(seed);
        StreamLimits limits = new StreamLimits(Duration.ofSeconds(random.nextInt(100)), KEYS, 7);
        StreamChecker<Map<String, Object>> checker = StreamProgramChecker.of(
                "beats",
                new Heartbeats(),
                payload -> Optional.empty(),
                Context.NONE,
                Limits.DEFAULT.withViolations(3),
                limits);
        long listed = 0;
        for (int step = 0; step < 1_000; step++) {
            List<Violation> found =
                    switch (random.nextInt(10)) {
                        case 0 -> checker.advanceTo(time(random));
                        case 1 -> {
                            checker.hole(1 + random.nextInt(9), "schema.type");
                            yield List.<Violation>of();
                        }
                        default -> checker.offer(payload(random));
                    };
            listed += found.size();
            assertThat(found).hasSizeLessThanOrEqualTo(3).isSorted();
            assertThat(checker.keys()).isLessThanOrEqualTo(KEYS);
            assertThat(checker.nextDeadline().isPresent()).isIn(true, false);
        }
        assertThat(checker.errors() + checker.warnings()).isGreaterThanOrEqualTo(listed);
        assertThat(checker.close()).isNotEmpty().isSorted();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void inOrderEverySilenceOfEveryKeyIsFoundOnce(long seed) {
        Random random = new Random(seed);
        StreamChecker<Map<String, Object>> checker = StreamProgramChecker.of(
                "beats",
                new Heartbeats(),
                payload -> Optional.empty(),
                Context.NONE,
                Limits.DEFAULT,
                StreamLimits.DEFAULT);
        Map<String, List<Instant>> times = new HashMap<>();
        Instant now = START;
        for (int step = 0; step < 500; step++) {
            now = now.plusMillis(random.nextInt(20_000));
            String key = "k" + random.nextInt(4);
            times.computeIfAbsent(key, any -> new ArrayList<>()).add(now);
            checker.offer(Map.of("key", key, "time", now.toString()));
        }
        long silences = 0;
        for (List<Instant> ofKey : times.values()) {
            ofKey.add(now);
            for (int index = 1; index < ofKey.size(); index++) {
                boolean silent =
                        Duration.between(ofKey.get(index - 1), ofKey.get(index)).compareTo(Duration.ofSeconds(30)) > 0;
                silences += silent ? 1 : 0;
            }
        }
        assertThat(silences).isPositive();
        assertThat(checker.errors()).isEqualTo(silences);
    }

    private static Instant time(Random random) {
        return START.plusSeconds(random.nextInt(300));
    }

    private static Map<String, Object> payload(Random random) {
        Map<String, Object> payload = new HashMap<>();
        payload.put("key", "k" + random.nextInt(8));
        payload.put("n", random.nextInt(50) == 0 ? Long.MAX_VALUE : (Long) (long) random.nextInt(4));
        if (random.nextInt(10) > 0) {
            payload.put("time", time(random).toString());
        }
        if (random.nextInt(20) == 0) {
            payload.put("end", true);
        }
        if (random.nextInt(3) == 0) {
            payload.put("items", List.of(item(random), item(random)));
        }
        return payload;
    }

    private static Map<String, Object> item(Random random) {
        return random.nextInt(20) == 0
                ? Map.of("v", 1L)
                : Map.of("id", (long) random.nextInt(5), "v", (long) random.nextInt(2));
    }
}
