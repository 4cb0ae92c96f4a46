package dev.contracts.sampler;

import dev.contracts.Context;
import dev.contracts.StreamChecker;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.model.ContractModel;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.sampler.repair.SampleOracle;
import dev.contracts.sampler.repair.SamplingSession;
import dev.contracts.sampler.tree.InstanceTrees;
import dev.contracts.sampler.value.RandomSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Turns a payload that conforms into one that breaks exactly one rule: the reference engine, asked on behalf of a producer,
 * finds that rule, perhaps at several values, and nothing else. Immutable, and safe for use by several threads.
 */
public final class RuleBreaker {
    private static final int ATTEMPTS = 6;
    private static final int PATIENCE = 60;

    private final ContractModel contract;
    private final String rule;

    private RuleBreaker(ContractModel contract, String rule) {
        this.contract = contract;
        this.rule = rule;
    }

    /**
     * @param ruleId a rule of the contract: on a payload, or on a sequence of them
     * @throws IllegalArgumentException in words for the user when the contract has no such rule
     */
    public static RuleBreaker of(ContractModel contract, String ruleId) {
        return new RuleBreaker(contract, BreakableRules.of(contract).known(ruleId));
    }

    /**
     * Breaks the rule.
     *
     * @param payload one that conforms, from which to start
     * @param before the payloads that were sent already in the sequence, oldest first; empty when the rule is on a payload
     *     alone
     * @param context what the rules may know; a rule that needs more is not checked, and so cannot be broken
     * @param seed of the choices: the same arguments give the same answer
     * @return the next payload of the sequence; empty when none was found
     * @throws IllegalArgumentException when the payload is not JSON
     */
    public Optional<byte[]> breakOne(byte[] payload, List<byte[]> before, Context context, long seed) {
        Object start = InstanceTrees.read(payload);
        if (start == null) {
            return Optional.empty();
        }
        SampleOracle oracle = new SampleOracle(contract, context);
        List<JsonNode> sent = new ArrayList<>();
        List<Object> trees = new ArrayList<>();
        for (byte[] each : contract.stream() == null ? List.<byte[]>of() : before) {
            oracle.check(each).value().ifPresent(value -> {
                sent.add(value);
                Object tree = InstanceTrees.read(each);
                if (tree != null) {
                    trees.add(tree);
                }
            });
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            SamplingSession session = new SamplingSession(contract, context, RandomSource.of(seed, attempt));
            trees.forEach(session::accept);
            Optional<Object> broken =
                    session.search(root -> found(oracle, root, sent, context)).from(start, rule, rule, PATIENCE);
            if (broken.isPresent()) {
                return broken.map(InstanceTrees::write);
            }
        }
        return Optional.empty();
    }

    private List<Violation> found(SampleOracle oracle, Object root, List<JsonNode> sent, Context context) {
        Verdict<JsonNode> verdict = oracle.check(InstanceTrees.write(root));
        List<Violation> violations = new ArrayList<>(verdict.violations());
        JsonNode value = verdict.value().orElse(null);
        if (value != null) {
            violations.addAll(inSequence(oracle, contract.stream(), sent, value, context));
        }
        return violations;
    }

    /** Returns the violations of the last payload of a sequence. */
    private static List<Violation> inSequence(
            SampleOracle oracle, @Nullable StreamModel stream, List<JsonNode> sent, JsonNode last, Context context) {
        if (stream == null) {
            return List.of();
        }
        StreamChecker<JsonNode> checker = oracle.validator().stream(context);
        for (JsonNode each : sent) {
            checker.offer(each);
        }
        return checker.offer(last);
    }
}
