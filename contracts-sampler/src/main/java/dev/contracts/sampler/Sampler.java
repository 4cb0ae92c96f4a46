package dev.contracts.sampler;

import dev.contracts.Context;
import dev.contracts.Rule;
import dev.contracts.model.ContractModel;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.runtime.violation.StructuralRules;
import dev.contracts.sampler.repair.SampleOracle;
import dev.contracts.sampler.repair.SamplingSession;
import dev.contracts.sampler.tree.InstanceTrees;
import dev.contracts.sampler.value.RandomSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes payloads of a contract from its files alone: those that conform, values at the edge of what is allowed among them,
 * and those that break exactly one rule. The reference engine has checked each of them on behalf of a producer. The same
 * contract, context and seed give the same payloads on every machine. Immutable, and safe for use by several threads.
 *
 * <p>The payloads of a contract with a stream section are one sequence, which keeps the rules on sequences as well. A rule
 * whose context is not given is not checked, and may be broken.
 */
public final class Sampler {
    /** The most payloads before the one that breaks a stream rule. */
    private static final int PREPARED = 40;

    private static final int TRIES = 25;

    private final ContractModel contract;
    private final Context context;
    private final long seed;

    private Sampler(ContractModel contract, Context context, long seed) {
        this.contract = contract;
        this.context = context;
        this.seed = seed;
    }

    /** @param context what the rules may know; where a rule asks for it, the payloads agree with it */
    public static Sampler of(ContractModel contract, Context context, long seed) {
        return new Sampler(contract, context, seed);
    }

    /**
     * Makes payloads that conform: not even a warning is found. Fewer of them are the first of more, but for the last of a
     * sequence.
     *
     * @param out takes each payload, compact JSON in one line, as soon as it is made
     * @throws NoSampleException when none was found
     */
    public void make(int count, Consumer<byte[]> out) {
        SampleOracle oracle = new SampleOracle(contract, context);
        StreamModel stream = contract.stream();
        if (stream == null) {
            PayloadSampler maker = new PayloadSampler(contract, context, oracle);
            for (int i = 0; i < count; i++) {
                out.accept(InstanceTrees.write(maker.next(RandomSource.of(seed, i))));
            }
            return;
        }
        SequenceSampler sequence = new SequenceSampler(contract, stream, context, oracle, RandomSource.of(seed, 0));
        for (int i = 0; i < count; i++) {
            Object root = sequence.next(null, i == count - 1).orElseThrow(() -> sequence.failed("keeps the contract"));
            out.accept(InstanceTrees.write(root));
        }
    }

    /**
     * Makes payloads that break one rule, and nothing else. When the rule is on a payload, each of them does. When it is on
     * sequences, it is one sequence of at least that many payloads, of which the last breaks the rule.
     *
     * @param ruleId a rule of the contract; or {@code schema.KEYWORD}, {@code json.syntax}, {@code json.encoding} or {@code
     *     json.duplicate-key}
     * @param out takes each payload
     * @throws IllegalArgumentException in words for the user when the contract has no such rule, or the rule asks for a
     *     context that is not given
     * @throws NoSampleException when none was found
     */
    public void makeInvalid(String ruleId, int count, Consumer<byte[]> out) {
        BreakableRules rules = BreakableRules.of(contract);
        rules.known(ruleId);
        if (StructuralRules.contains(ruleId)) {
            structural(ruleId, count, out);
            return;
        }
        Rule rule = rules.rule(ruleId);
        List<String> missing =
                rule.context().stream().filter(name -> !context.has(name)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the rule " + ruleId + " is checked only with the context "
                    + String.join(", ", missing) + ": add --context " + missing.get(0) + "=VALUE");
        }
        StreamModel stream = contract.stream();
        if (stream == null) {
            alone(ruleId, count, out);
        } else if (stream.allRules().stream().anyMatch(each -> each.id().equals(ruleId))) {
            atTheEnd(ruleId, stream, count, out);
        } else {
            eachOf(ruleId, stream, count, out);
        }
    }

    private void alone(String rule, int count, Consumer<byte[]> out) {
        SampleOracle oracle = new SampleOracle(contract, context);
        PayloadSampler maker = new PayloadSampler(contract, context, oracle);
        for (int i = 0; i < count; i++) {
            out.accept(InstanceTrees.write(alone(rule, RandomSource.of(seed, i), oracle, maker)));
        }
    }

    private Object alone(String rule, RandomSource random, SampleOracle oracle, PayloadSampler maker) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Object start = maker.next(random);
            Optional<Object> broken = start == null
                    ? Optional.empty()
                    : new SamplingSession(contract, context, random)
                            .search(oracle::violations)
                            .from(start, rule, rule, 60);
            if (broken.isPresent()) {
                return broken.get();
            }
        }
        throw failed(rule);
    }

    private NoSampleException failed(String rule) {
        return new NoSampleException(
                "no payload of " + contract.name() + " was found that breaks " + rule + " and nothing else");
    }

    private void eachOf(String rule, StreamModel stream, int count, Consumer<byte[]> out) {
        SampleOracle oracle = new SampleOracle(contract, context);
        SequenceSampler sequence = new SequenceSampler(contract, stream, context, oracle, RandomSource.of(seed, 0));
        for (int i = 0; i < count; i++) {
            Optional<Object> root = Optional.empty();
            for (int attempt = 0; root.isEmpty() && attempt < TRIES; attempt++) {
                root = sequence.next(rule, i == count - 1);
            }
            out.accept(InstanceTrees.write(root.orElseThrow(() -> failed(rule))));
        }
    }

    private void atTheEnd(String rule, StreamModel stream, int count, Consumer<byte[]> out) {
        SampleOracle oracle = new SampleOracle(contract, context);
        SequenceSampler sequence = new SequenceSampler(contract, stream, context, oracle, RandomSource.of(seed, 0));
        for (int i = 0; i < count + PREPARED; i++) {
            Optional<Object> broken = i < Math.max(1, count - 1) ? Optional.empty() : sequence.next(rule, true);
            if (broken.isPresent()) {
                out.accept(InstanceTrees.write(broken.get()));
                return;
            }
            Object root = sequence.next(null, false).orElseThrow(() -> sequence.failed("keeps the contract"));
            out.accept(InstanceTrees.write(root));
        }
        throw failed(rule);
    }

    private void structural(String rule, int count, Consumer<byte[]> out) {
        SampleOracle oracle = new SampleOracle(contract, context);
        PayloadSampler maker = new PayloadSampler(contract, context, oracle);
        StreamModel stream = contract.stream();
        SequenceSampler sequence = stream == null
                ? null
                : new SequenceSampler(contract, stream, context, oracle, RandomSource.of(seed, 0));
        for (int i = 0; i < count; i++) {
            RandomSource random = RandomSource.of(seed, i);
            byte[] broken = null;
            for (int attempt = 0; broken == null && attempt < TRIES; attempt++) {
                Object root = sequence == null || attempt > 0
                        ? maker.next(random)
                        : sequence.next(null, false).orElseThrow(() -> sequence.failed("keeps the contract"));
                broken = structural(rule, random, oracle, root);
            }
            if (broken == null) {
                throw failed(rule);
            }
            out.accept(broken);
        }
    }

    private byte @Nullable [] structural(String rule, RandomSource random, SampleOracle oracle, @Nullable Object root) {
        return new StructureBreaker(contract.schema(), random)
                .candidates(rule, root).stream()
                        .filter(bytes -> SampleOracle.only(oracle.check(bytes).violations(), rule))
                        .findFirst()
                        .orElse(null);
    }
}
