package dev.contracts.oracle;

import dev.contracts.generator.ExpressionFields;
import dev.contracts.generator.RandomExpressions;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** {@code x-stream} at random, and sequences of payloads, one a line. */
final class RandomStream extends RandomMaker {
    private static final int RULES = 6;
    private static final List<String> ON_STATE = List.of(
            "state.count < 2",
            "state.flag || self.flag",
            "state.latest <= self.t",
            "state.kind != self.kind || state.count == 0",
            "previous.t <= self.t",
            "self.i >= previous.i && state.count > 0",
            "!has(previous.oi) || has(self.oi)",
            "self.t - previous.t < duration('1h')",
            "context.live || state.count < 3",
            "self.x >= previous.x * context.factor");
    private static final List<String> ON_ITEMS = List.of(
            "item.w == seen.w",
            "item.n >= seen.n && item.w < 1.0",
            "item.label == seen.label || context.live",
            "seen.n > 0");
    /** What is no payload, and what may be one. */
    private static final List<Object> KEEP_ALIVES =
            List.of(Map.of("type", "ping"), Map.of("kind", "one", "flag", true), Map.of("i", 1));

    private final FaultyFields payloads;

    RandomStream(Random random) {
        super(random);
        this.payloads = new FaultyFields(random);
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
            deadline.put("within", pick(List.of("1s", "250ms", "24h")));
            deadline.put("until", random.nextBoolean() ? "self.flag" : "self.kind == 'one'");
            stream.put("deadline", deadline);
        }
        if (random.nextBoolean()) {
            stream.put("keepAlives", KEEP_ALIVES.subList(0, 1 + random.nextInt(KEEP_ALIVES.size())));
        }
        schema.put("x-stream", stream);
        schema.put("x-contract", Map.of("context", RandomContext.declared()));
        return schema;
    }

    private static Map<String, Object> state(String initial, String next) {
        return Map.of("initial", initial, "next", next);
    }

    private List<Object> rules() {
        RandomExpressions expressions = new RandomExpressions(random);
        List<Object> rules = new ArrayList<>();
        for (int i = 0; i < RULES; i++) {
            String name = "next-" + (char) ('a' + i);
            switch (random.nextInt(5)) {
                case 0, 1 -> rules.add(RandomContract.rule(name, pick(ON_STATE)));
                case 2 -> {
                    Map<String, Object> rule = new LinkedHashMap<>(RandomContract.rule(name, pick(ON_ITEMS)));
                    rule.put("each", "self.rows");
                    rule.put("by", random.nextBoolean() ? "item.label" : "item.n");
                    rules.add(rule);
                }
                default -> rules.add(RandomContract.rule(name, expressions.bool(random.nextInt(3))));
            }
        }
        return rules;
    }

    byte[] sequence() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int count = 1 + random.nextInt(8); count > 0; count--) {
            for (byte one : payload()) {
                lines.write(one == '\n' || one == '\r' ? ' ' : one);
            }
            if (count > 1) {
                lines.write('\n');
            }
        }
        return lines.toByteArray();
    }

    /** One of the fields, with a fault or without, or a keep-alive. */
    private byte[] payload() {
        return random.nextInt(10) > 0
                ? payloads.next()
                : JsonTrees.IN_ORDER.valueToTree(pick(KEEP_ALIVES)).toString().getBytes(StandardCharsets.UTF_8);
    }
}
