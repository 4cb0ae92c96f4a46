package dev.contracts.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Context;
import dev.contracts.Options;
import dev.contracts.Profile;
import dev.contracts.model.ContractModel;
import dev.contracts.model.example.Example;
import dev.contracts.sampler.mutation.PayloadMutator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generated readers and the reference validator give one verdict: on every example, and on seeded mutations of every
 * example. {@code -Dcontracts.seed} and {@code -Dcontracts.mutations} change what is tried.
 */
class EnginesAgreeTest {
    private static final long SEED = Long.getLong("contracts.seed", 20_261_102L);
    private static final int MUTATIONS = Integer.getInteger("contracts.mutations", 24_000);

    static Stream<String> contracts() {
        return CompiledContracts.models().stream().map(ContractModel::name);
    }

    private static ContractModel model(String name) {
        return CompiledContracts.models().stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void onEveryExampleAndOnMutationsOfIt(String name) {
        ContractModel model = model(name);
        EnginePair<?> pair = EnginePair.of(model);
        Random random = new Random(SEED + name.hashCode());
        PayloadMutator mutator = new PayloadMutator(SEED + name.hashCode());
        List<Example> examples = model.examples();
        int each = MUTATIONS / 6 / examples.size() + 1;
        for (Example example : examples) {
            List<byte[]> payloads = ExamplePayloads.of(example);
            payloads.forEach(payload -> pair.agree(payload, example.context(), Options.DEFAULT));
            for (int round = 0; round < each; round++) {
                byte[] mutated = mutator.mutate(payloads.get(random.nextInt(payloads.size())));
                Context context = random.nextInt(3) == 0 ? Context.NONE : example.context();
                pair.agree(mutated, context, options(random));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void onEverySequenceAndOnMutationsOfIt(String name) {
        ContractModel model = model(name);
        if (model.stream() == null) {
            assertThat(CompiledContracts.of(model).isStream()).isFalse();
            return;
        }
        EnginePair<?> pair = EnginePair.of(model);
        Random random = new Random(SEED + name.hashCode());
        PayloadMutator mutator = new PayloadMutator(SEED + name.hashCode());
        for (Example example : model.examples()) {
            if (example.sequence()) {
                List<byte[]> lines = ExamplePayloads.of(example);
                pair.agree(lines, example.context());
                for (int round = 0; round < 60; round++) {
                    pair.agree(mutated(lines, random, mutator), example.context());
                }
            }
        }
    }

    private static List<byte[]> mutated(List<byte[]> lines, Random random, PayloadMutator mutator) {
        List<byte[]> changed = new ArrayList<>(lines);
        for (int changes = 1 + random.nextInt(2); changes > 0 && !changed.isEmpty(); changes--) {
            int at = random.nextInt(changed.size());
            switch (random.nextInt(5)) {
                case 0 -> changed.remove(at);
                case 1 -> changed.add(at, changed.get(random.nextInt(changed.size())));
                case 2 -> Collections.swap(changed, at, random.nextInt(changed.size()));
                default -> changed.set(at, oneLine(mutator.mutate(changed.get(at))));
            }
        }
        return changed;
    }

    private static byte[] oneLine(byte[] payload) {
        return new String(payload, StandardCharsets.ISO_8859_1)
                .replaceAll("[\\r\\n] *", "")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Options options(Random random) {
        Profile profile = random.nextBoolean() ? Profile.CONSUMER : Profile.PRODUCER;
        return Options.DEFAULT.withProfile(profile).withStrict(profile == Profile.PRODUCER && random.nextBoolean());
    }
}
