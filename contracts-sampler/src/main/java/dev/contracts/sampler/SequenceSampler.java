package dev.contracts.sampler;

import dev.contracts.Context;
import dev.contracts.Limits;
import dev.contracts.StreamChecker;
import dev.contracts.StreamLimits;
import dev.contracts.Violation;
import dev.contracts.model.ContractModel;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.sampler.repair.RepairSearch;
import dev.contracts.sampler.repair.SampleOracle;
import dev.contracts.sampler.repair.SamplingSession;
import dev.contracts.sampler.tree.InstanceTrees;
import dev.contracts.sampler.value.RandomSource;
import dev.contracts.sampler.value.UnsatisfiableSchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A sequence of payloads, each of which keeps what the contract says of it and of those before, or breaks one rule. */
final class SequenceSampler {
    private static final int ATTEMPTS = 12;
    private static final int ATTEMPTS_TO_BREAK = 4;
    private static final int PATIENCE = 60;

    private final ContractModel contract;
    private final StreamModel stream;
    private final Context context;
    private final SampleOracle oracle;
    private final SamplingSession session;
    private final SuccessorSampler next;
    private final List<JsonNode> sent = new ArrayList<>();
    private final Set<String> obstacles = new TreeSet<>();
    private StreamChecker<JsonNode> checker;
    private boolean oneKey;

    SequenceSampler(
            ContractModel contract, StreamModel stream, Context context, SampleOracle oracle, RandomSource random) {
        this.contract = contract;
        this.stream = stream;
        this.context = context;
        this.oracle = oracle;
        session = new SamplingSession(contract, context, random);
        next = new SuccessorSampler(contract.schema(), stream, session);
        checker = begun();
        oneKey = stream.key() == null;
    }

    private StreamChecker<JsonNode> begun() {
        // Whatever is made is remembered: what the checker forgets it would not check.
        StreamLimits limits = new StreamLimits(StreamLimits.DEFAULT.grace(), Integer.MAX_VALUE, Integer.MAX_VALUE);
        return oracle.validator().stream(context, Limits.DEFAULT, limits);
    }

    /** Returns the number of payloads. */
    int size() {
        return sent.size();
    }

    /** Returns the rules that could not be satisfied, sorted. */
    Set<String> obstacles() {
        return obstacles;
    }

    /**
     * The next payload, which is then part of the sequence.
     *
     * @param broken the rule that it breaks, alone; null when it conforms
     * @param last whether none will follow
     * @return empty when none was found
     */
    Optional<Object> next(@Nullable String broken, boolean last) {
        obstacles.clear();
        String named = broken != null && isOfStream(broken) ? null : broken;
        for (int attempt = 0; attempt < (broken == null ? ATTEMPTS : ATTEMPTS_TO_BREAK); attempt++) {
            session.clearAddedGoals();
            if (oneKey && !last) {
                session.addGoal(session.streamGoals().goesOn());
            }
            RepairSearch search = session.search(oracle::violations);
            try {
                Optional<Object> found = next.start(oneKey, broken != null)
                        .flatMap(start -> search.from(start, broken, named, PATIENCE));
                if (found.isPresent() && accept(found.get(), broken)) {
                    return found;
                }
                obstacles.addAll(search.obstacles());
            } catch (UnsatisfiableSchemaException e) {
                obstacles.add(String.valueOf(e.getMessage()));
            }
        }
        return Optional.empty();
    }

    private boolean isOfStream(String rule) {
        return stream.allRules().stream().anyMatch(each -> each.id().equals(rule));
    }

    /** Returns whether the engine accepts the payload as the next one. */
    private boolean accept(Object root, @Nullable String broken) {
        var verdict = oracle.check(InstanceTrees.write(root));
        JsonNode value = verdict.value().orElse(null);
        if (value == null) {
            return false;
        }
        List<Violation> violations = new ArrayList<>(verdict.violations());
        violations.addAll(checker.offer(value));
        if (!SampleOracle.only(violations, broken)) {
            violations.forEach(violation -> obstacles.add(violation.rule()));
            // The checker cannot be asked without being told: begin again.
            checker = begun();
            sent.forEach(checker::offer);
            return false;
        }
        sent.add(value);
        next.accept(root);
        if (sent.size() == 1 && !oneKey) {
            oneKey = !anotherKeyIsAllowed(root);
        }
        return true;
    }

    /** Returns whether a key may end: another one must be able to begin. */
    private boolean anotherKeyIsAllowed(Object first) {
        session.clearAddedGoals();
        session.addGoal(session.streamGoals().otherThan(session.history().key(first)));
        return session.search(oracle::violations)
                .from(first, null, null, PATIENCE)
                .isPresent();
    }

    /** Makes the exception that tells the user what failed. */
    NoSampleException failed(String what) {
        return new NoSampleException("no payload of " + contract.name() + " was found that " + what + ", after "
                + sent.size() + " others; in the way: " + String.join(", ", obstacles));
    }
}
