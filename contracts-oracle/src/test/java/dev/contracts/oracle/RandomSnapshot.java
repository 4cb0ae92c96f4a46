package dev.contracts.oracle;

import dev.contracts.generator.ExpressionFields;
import dev.contracts.generator.RandomExpressions;
import dev.contracts.validator.snapshot.TakenPayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Two contracts whose payloads have the fields of {@link ExpressionFields}, random rules on both, and payloads that were taken together. */
final class RandomSnapshot extends RandomMaker {
    /** How far apart payloads may have been taken. */
    static final Duration WITHIN = Duration.ofSeconds(2);

    static final List<String> CONTRACTS = List.of("left", "right");
    private static final int RULES = 8;
    /** In milliseconds; most are not too far apart. */
    private static final List<Long> MOMENTS = List.of(0L, 1L, 700L, 2_000L, 2_001L);
    /** What is read behind a question is read of the payload that was asked. */
    private static final Pattern SUBJECT = Pattern.compile("has\\(self\\.(\\w+)\\) \\? self\\.\\1|self\\.");

    private final RandomExpressions expressions;
    private final FaultyFields payloads;
    private final Map<String, String> rules = new LinkedHashMap<>();

    RandomSnapshot(Random random) {
        super(random);
        this.expressions = new RandomExpressions(random);
        this.payloads = new FaultyFields(random);
        for (int i = 0; i < RULES; i++) {
            rules.put("snapshot.rule-" + (char) ('a' + i), rule());
        }
    }

    /** Returns the conditions, by the ids of their rules. */
    Map<String, String> rules() {
        return rules;
    }

    private String rule() {
        String condition = SUBJECT.matcher(expressions.bool(1 + random.nextInt(4)))
                .replaceAll(read -> read.group().replace("self.", pick(CONTRACTS) + "."));
        // a rule on one payload alone would stand beside its contract
        for (String contract : CONTRACTS) {
            if (!condition.contains(contract + ".")) {
                condition = "(" + condition + ") == " + contract + ".flag";
            }
        }
        return condition;
    }

    /** Writes the contracts and their rules into an empty folder. */
    void write(Path folder) throws IOException {
        for (String contract : CONTRACTS) {
            Map<String, Object> schema = ExpressionFields.schema();
            schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
            schema.put("description", "Made at random.");
            schema.put(
                    "x-contract",
                    Map.of("name", contract, "version", "1.0.0", "producer", "a test", "consumers", List.of("a test")));
            Files.createDirectories(folder.resolve(contract));
            write(folder.resolve(contract).resolve("schema.json"), schema);
        }
        List<Object> listed = new ArrayList<>();
        rules.forEach((id, condition) -> listed.add(Map.of(
                "id",
                id,
                "rule",
                condition,
                "message",
                "broken",
                "because",
                "a test",
                "at",
                Map.of("contract", CONTRACTS.get(0)))));
        write(folder.resolve("snapshot.json"), Map.of("within", WITHIN.toSeconds() + "s", "rules", listed));
    }

    private static void write(Path file, Object json) throws IOException {
        Files.writeString(file, JsonTrees.IN_ORDER.writeValueAsString(json));
    }

    /** Returns payloads by contract: of both mostly, taken together mostly, valid mostly. */
    Map<String, TakenPayload> taken() {
        Map<String, TakenPayload> taken = new LinkedHashMap<>();
        for (String contract : CONTRACTS) {
            if (random.nextInt(20) > 0) {
                byte[] payload = random.nextInt(30) == 0 ? "null".getBytes(StandardCharsets.UTF_8) : payloads.next();
                taken.put(contract, new TakenPayload(contract, payload, Instant.ofEpochMilli(pick(MOMENTS))));
            }
        }
        return taken;
    }
}
