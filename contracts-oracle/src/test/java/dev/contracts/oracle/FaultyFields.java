package dev.contracts.oracle;

import dev.contracts.generator.ExpressionFields;
import dev.contracts.sampler.mutation.PayloadMutator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.node.ObjectNode;

/** Payloads of {@link ExpressionFields} that are valid mostly; of others, one property is of another kind, or missing, or all is changed. */
final class FaultyFields extends RandomMaker {
    private static final List<Object> OTHERS = List.of(true, 2.5, "some", List.of(1), Map.of("n", 1));

    private final PayloadMutator mutator;

    FaultyFields(Random random) {
        super(random);
        this.mutator = new PayloadMutator(random.nextLong());
    }

    byte[] next() {
        byte[] payload = ExpressionFields.payload(random);
        return switch (random.nextInt(9)) {
            case 0, 1 -> {
                ObjectNode tree = (ObjectNode) JsonTrees.MAPPER.readTree(payload);
                List<String> names = List.copyOf(tree.propertyNames());
                String name = pick(names);
                if (random.nextInt(3) == 0) {
                    tree.remove(name);
                } else {
                    tree.set(name, JsonTrees.IN_ORDER.valueToTree(pick(OTHERS)));
                }
                yield tree.toString().getBytes(StandardCharsets.UTF_8);
            }
            case 2 -> mutator.mutate(payload);
            default -> payload;
        };
    }
}
