package dev.contracts.oracle;

import dev.contracts.generator.ExpressionFields;
import dev.contracts.generator.RandomExpressions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code x-stream} at random, and sequences of payloads, one a line. */
final class RandomStream {
    private static final int RULES = 6;
    private static final List<String> ON_STATE = List.of(
            "state.count < 2",
            "state.flag || self.flag",
            "state.latest <= self.t",
            "state.kind != self.kind || state.count == 0",
            "previous.t <= self.t",
            "self.i >= previous.i && state.count > 0",
            "!has(previous.oi) || has(self.oi)",
            "self.t - previous.t < duration('1h')");

    private final Random random;

    RandomStream(Random random) {
        this.random = random;
    }

    Map<String, Object> schema() {
        Map<String, Object> schema = ExpressionFields.schema();
        Map<String, Object> stream = new LinkedHashMap<>();
        if (random.nextInt(4) > 0) {
            stream.put("key", random.nextBoolean() ? "self.s" : "self.kind + ''");
        }
        stream.put("time", "self.t");
        stream.put(
                "state",
                Map.of(
                        "count", state("0", "state.count + 1"),
                        "flag", state("false", "state.flag || self.flag"),
                        "latest", state("timestamp('2026-01-01T00:00:00Z')", "self.t"),
                        "kind", state("''", "self.kind + ''")));
        stream.put("rules", rules());
        if (random.nextBoolean()) {
            Map<String, Object> deadline = new LinkedHashMap<>(RandomContract.rule("silence", ""));
            deadline.remove("rule");
            deadline.put("within", List.of("1s", "250ms", "24h").get(random.nextInt(3)));
            deadline.put("until", random.nextBoolean() ? "self.flag" : "self.kind == 'one'");
            stream.put("deadline", deadline);
        }
        schema.put("x-stream", stream);
        return schema;
    }

    private static Map<String, Object> state(String initial, String next) {
        return Map.of("initial", initial, "next", next);
    }

    private List<Object> rules() {
        RandomExpressions expressions = new RandomExpressions(random);
        List<Object> rules = new ArrayList<>();
        for (int i = 0; i < RULES; i++) {
            String expression = random.nextBoolean()
                    ? ON_STATE.get(random.nextInt(ON_STATE.size()))
                    : expressions.bool(random.nextInt(3));
            rules.add(RandomContract.rule("next-" + (char) ('a' + i), expression));
        }
        return rules;
    }

    byte[] sequence() {
        return Stream.generate(() -> ExpressionFields.payload(random))
                .limit(1 + random.nextInt(6))
                .map(payload -> new String(payload, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
