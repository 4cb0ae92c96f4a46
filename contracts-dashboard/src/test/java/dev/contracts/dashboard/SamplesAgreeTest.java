package dev.contracts.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Context;
import dev.contracts.Contract;
import dev.contracts.Options;
import dev.contracts.Rule;
import dev.contracts.StreamChecker;
import dev.contracts.Verdict;
import dev.contracts.model.ContractModel;
import dev.contracts.model.example.Example;
import dev.contracts.sampler.Sampler;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Payloads that were made from a contract's files, of which the reference engine says that they conform, or break one rule,
 * are judged alike by the generated readers. {@code -Dcontracts.samples} and {@code -Dcontracts.seed} change what is made.
 */
class SamplesAgreeTest {
    private static final int SAMPLES = Integer.getInteger("contracts.samples", 60);
    private static final long SEED = Long.getLong("contracts.seed", 20_261_102L);

    record Broken(ContractModel model, Rule rule) {
        @Override
        public String toString() {
            return rule.id();
        }
    }

    static Stream<Broken> rules() {
        return CompiledContracts.models().stream()
                .flatMap(model -> model.allRules().stream().map(rule -> new Broken(model, rule)));
    }

    static Stream<String> contracts() {
        return CompiledContracts.models().stream().map(ContractModel::name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void whatConformsConforms(String name) {
        ContractModel model = CompiledContracts.models().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        Judge<?> judge = new Judge<>(CompiledContracts.of(model), Context.NONE, model.stream() != null);
        Sampler.of(model, Context.NONE, SEED).make(SAMPLES, judge);
        assertThat(judge.payloads).isEqualTo(SAMPLES);
        assertThat(judge.broken).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void whatIsBrokenIsBrokenAlone(Broken broken) {
        Context context = context(broken);
        Judge<?> judge = new Judge<>(CompiledContracts.of(broken.model), context, broken.model.stream() != null);
        Sampler.of(broken.model, context, SEED).makeInvalid(broken.rule.id(), 1, judge);
        assertThat(judge.broken).containsExactly(broken.rule.id());
    }

    /** In which the rule is checked: as an example of the contract has it. */
    private static Context context(Broken broken) {
        Context context = Context.NONE;
        for (String name : broken.rule.context()) {
            List<Object> values = new ArrayList<>();
            for (Example example : broken.model.examples()) {
                Object value = example.context().get(name);
                if (value != null) {
                    values.add(value);
                }
            }
            context = context.with(name, values.get(0));
        }
        return context;
    }

    /** Reads payloads, and as one sequence where the contract speaks of them; keeps the rules that are broken. */
    private static final class Judge<T> implements Consumer<byte[]> {
        private final Contract<T> contract;
        private final Options options;
        private final @Nullable StreamChecker<T> stream;
        private final Set<String> broken = new TreeSet<>();
        private int payloads;

        Judge(Contract<T> contract, Context context, boolean sequence) {
            this.contract = contract;
            this.options = Options.DEFAULT.withContext(context);
            this.stream = sequence ? contract.stream(context) : null;
        }

        @Override
        public void accept(byte[] payload) {
            payloads++;
            Verdict<T> verdict = contract.read(payload, options);
            verdict.violations().forEach(violation -> broken.add(violation.rule()));
            if (stream != null) {
                stream.offer(verdict.value().orElseThrow()).forEach(violation -> broken.add(violation.rule()));
            }
        }
    }
}
