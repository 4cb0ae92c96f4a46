package dev.contracts.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.generator.BothEngines;
import dev.contracts.generator.CompiledContracts;
import dev.contracts.model.ContractModel;
import dev.contracts.model.example.Example;
import dev.contracts.sampler.mutation.PayloadMutator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** All three say the same of the examples of the published contracts, and of what is nearly an example. */
class BuiltInContractsTest {
    private static final Path SCHEMAS =
            Path.of(System.getProperty("contracts.root")).resolve("schemas");
    private static final long SEED = 20_261_130L;
    private static final int MUTATIONS = 25;

    @TestFactory
    List<DynamicTest> allAgree() {
        CompiledContracts compiled = CompiledContracts.of(SCHEMAS, "published");
        List<DynamicTest> tests = new ArrayList<>();
        for (ContractModel model : compiled.models()) {
            Oracle oracle = new Oracle(SCHEMAS.resolve(model.name()).resolve("schema.json"));
            ThreeOpinions opinions = new ThreeOpinions(model, compiled.contract(model), oracle);
            tests.add(DynamicTest.dynamicTest(model.name(), () -> agree(model, opinions)));
        }
        return tests;
    }

    private static void agree(ContractModel model, ThreeOpinions opinions) {
        PayloadMutator mutator = new PayloadMutator(SEED);
        for (Example example : model.examples()) {
            for (byte[] payload : BothEngines.lines(example)) {
                assertThat(opinions.disagreementOnOne(payload))
                        .as(text(payload))
                        .isEmpty();
                for (int i = 0; i < MUTATIONS; i++) {
                    byte[] mutated = mutator.mutate(payload);
                    assertThat(opinions.disagreementOnOne(mutated))
                            .as(text(mutated))
                            .isEmpty();
                }
            }
        }
    }

    private static String text(byte[] payload) {
        return new String(payload, StandardCharsets.UTF_8);
    }
}
