package dev.contracts.model.compiler;

import dev.cel.common.values.NullValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Values of the sample contract as CEL's runtime takes them: now and then a field is absent, or null where it may be. */
final class RandomSamples {
    private final Random random;

    RandomSamples(Random random) {
        this.random = random;
    }

    Map<String, Object> next(int depth) {
        Map<String, Object> sample = new HashMap<>();
        sample.put("count", (long) random.nextInt(4));
        sample.put("at", Instant.ofEpochSecond(1_000));
        sample.put("reason", orNull("x"));
        sample.put("positions", list(this::position));
        sample.put("gaps", list(() -> orNull(random.nextDouble() * 2)));
        sample.put("events", list(this::event));
        sample.put("event", event());
        perhaps(sample, "seen_at", Instant.ofEpochSecond(random.nextInt(2_000)));
        if (depth > 0) {
            perhaps(sample, "next", next(depth - 1));
        }
        return sample;
    }

    private Object position() {
        Map<String, Object> position = new HashMap<>(Map.of("symbol", "a", "shares", 1L, "price", 1.5));
        perhaps(position, "weight", random.nextDouble());
        perhaps(position, "side", random.nextBoolean() ? "long" : "short");
        return position;
    }

    private Object event() {
        Map<String, Object> event = new HashMap<>();
        switch (random.nextInt(3)) {
            case 0 -> {
                event.putAll(
                        Map.of("kind", "progress", "stage", "late", "percent", random.nextDouble() * 2, "code", 1L));
                event.put("target", orNull("a"));
                perhaps(event, "remark", "a");
            }
            case 1 -> event.putAll(Map.of("kind", "failure", "stage", "late", "code", "x"));
            default -> event.put("kind", "done");
        }
        return event;
    }

    private void perhaps(Map<String, Object> object, String name, Object value) {
        if (random.nextBoolean()) {
            object.put(name, value);
        }
    }

    private Object orNull(Object value) {
        return random.nextBoolean() ? value : NullValue.NULL_VALUE;
    }

    private List<Object> list(Supplier<Object> element) {
        List<Object> list = new ArrayList<>();
        for (int size = random.nextInt(4); size > 0; size--) {
            list.add(element.get());
        }
        return list;
    }
}
