package dev.contracts.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Options;
import dev.contracts.model.example.Example;
import dev.contracts.sampler.mutation.PayloadMutator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reference and compiled engine say the same of every example, and of some thousand payloads that are nearly examples, of
 * contracts that say everything the dialect can say. (The published contracts have a test of their own beside the
 * bindings.) {@code -Dcontracts.seed=N} makes others, {@code -Dcontracts.mutations=N} more.
 */
class EnginesAgreeTest {
    private static final Path ROOT = Path.of(System.getProperty("contracts.root"));
    private static final long SEED = Long.getLong("contracts.seed", 20_261_102L);
    private static final int CASE = Integer.getInteger("contracts.mutations", 1_500);

    @TestFactory
    Stream<DynamicTest> ofTheContractsThatTestTheReferenceEngine() {
        Path odd = ROOT.resolve("contracts-validator/src/test/resources/contracts");
        return Files.isDirectory(odd) ? tests(CompiledContracts.of(odd, "odd"), CASE) : Stream.of();
    }

    @TestFactory
    Stream<DynamicTest> ofTheCases() {
        return Cases.all()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(),
                        () -> BothEngines.of(CompiledContracts.of(folder, "cases"))
                                .forEach(engines -> run(engines, CASE))));
    }

    private static Stream<DynamicTest> tests(CompiledContracts contracts, int mutations) {
        return BothEngines.of(contracts)
                .map(engines -> DynamicTest.dynamicTest(engines.model().name(), () -> run(engines, mutations)));
    }

    private static void run(BothEngines engines, int mutations) {
        System.out.println(engines.model().name() + ": seed " + SEED + ", " + mutations + " payloads");
        examples(engines);
        mutated(engines, mutations);
        if (engines.isStream()) {
            sequences(engines, mutations / 50);
        }
    }

    private static void examples(BothEngines engines) {
        for (Example example : engines.model().examples()) {
            Options options = Options.DEFAULT.withContext(example.context());
            BothEngines.lines(example).forEach(payload -> engines.agree(payload, options));
            if (!example.sequence()) {
                engines.finds(example);
            }
            if (example.sequence() && engines.isStream()) {
                engines.agree(BothEngines.lines(example), example.context());
            }
        }
    }

    private static void mutated(BothEngines engines, int count) {
        List<byte[]> payloads = engines.payloads();
        assertThat(payloads).as("examples of " + engines.model().name()).isNotEmpty();
        Random random = new Random(SEED);
        PayloadMutator mutator = new PayloadMutator(SEED);
        for (int i = 0; i < count; i++) {
            byte[] payload = payloads.get(random.nextInt(payloads.size()));
            engines.agree(mutator.mutate(payload), engines.options(random));
        }
    }

    /** Recorded sequences with payloads dropped, repeated, moved and mutated. */
    private static void sequences(BothEngines engines, int count) {
        List<Example> recorded =
                engines.model().examples().stream().filter(Example::sequence).toList();
        Random random = new Random(SEED);
        PayloadMutator mutator = new PayloadMutator(SEED);
        for (int i = 0; i < count && !recorded.isEmpty(); i++) {
            List<byte[]> sequence = new ArrayList<>(BothEngines.lines(recorded.get(random.nextInt(recorded.size()))));
            IntStream.range(0, 1 + random.nextInt(4)).forEach(any -> {
                int at = random.nextInt(sequence.size());
                int other = random.nextInt(sequence.size());
                switch (random.nextInt(4)) {
                    case 0 -> Collections.swap(sequence, at, other);
                    case 1 -> sequence.add(at, sequence.get(other));
                    case 2 -> {
                        if (sequence.size() > 1) {
                            sequence.remove(at);
                        }
                    }
                    default -> sequence.set(at, mutator.mutate(sequence.get(at)));
                }
            });
            engines.agree(sequence, engines.options(random).context());
        }
    }
}
