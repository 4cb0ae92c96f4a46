package dev.contracts.oracle;

import dev.contracts.generator.ExpressionFields;
import dev.contracts.generator.RandomExpressions;
import dev.contracts.sampler.mutation.PayloadMutator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * A contract at random.
 *
 * @param schema its keywords; the ids of its rules begin with {@link #NAME}
 * @param payloads payloads for it, without end; of a stream, sequences with one payload a line
 */
record RandomContract(JsonNode schema, Supplier<byte[]> payloads) {
    /** Stands for the contract's name, which depends on the contracts beside it. */
    static final String NAME = "the-contract";

    private static final int RULES = 12;

    /** Returns one of random structure, or one of the structure that random expressions speak of, perhaps with a stream. */
    static RandomContract of(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> ofRules(random);
            case 2 -> ofStream(random);
            default -> ofStructure(random);
        };
    }

    private static RandomContract ofStream(Random random) {
        RandomStream stream = new RandomStream(random);
        return new RandomContract(JsonTrees.IN_ORDER.valueToTree(stream.schema()), stream::sequence);
    }

    private static RandomContract ofStructure(Random random) {
        JsonNode schema = JsonTrees.IN_ORDER.valueToTree(new RandomSchema(random).root());
        return new RandomContract(schema, new RandomPayload(schema, random)::next);
    }

    private static RandomContract ofRules(Random random) {
        RandomExpressions expressions = new RandomExpressions(random);
        List<Object> rules = new ArrayList<>();
        for (int i = 0; i < RULES; i++) {
            String condition = random.nextInt(6) == 0
                    ? RandomContext.CONDITIONS.get(random.nextInt(RandomContext.CONDITIONS.size()))
                    : expressions.bool(1 + random.nextInt(4));
            rules.add(rule("rule-" + (char) ('a' + i), condition));
        }
        Map<String, Object> schema = ExpressionFields.schema();
        schema.put("x-rules", rules);
        schema.put("x-contract", Map.of("context", RandomContext.declared()));
        PayloadMutator mutator = new PayloadMutator(random.nextLong());
        return new RandomContract(JsonTrees.IN_ORDER.valueToTree(schema), () -> {
            byte[] payload = ExpressionFields.payload(random);
            return random.nextBoolean() ? payload : mutator.mutate(payload);
        });
    }

    static Map<String, Object> rule(String name, String expression) {
        return Map.of("id", NAME + "." + name, "rule", expression, "message", "broken", "because", "a test");
    }
}
