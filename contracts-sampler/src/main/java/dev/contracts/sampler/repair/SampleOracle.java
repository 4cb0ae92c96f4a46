package dev.contracts.sampler.repair;

import dev.contracts.Context;
import dev.contracts.Options;
import dev.contracts.Profile;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.model.ContractModel;
import dev.contracts.runtime.violation.StructuralRules;
import dev.contracts.sampler.tree.InstanceTrees;
import dev.contracts.validator.ContractValidator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Asks the reference engine for the violations of a payload, with a producer's profile, so that unknown properties count as well. */
public final class SampleOracle {
    private final ContractValidator validator;
    private final Options options;

    public SampleOracle(ContractModel contract, Context context) {
        this.validator = new ContractValidator(contract);
        this.options = Options.DEFAULT.withProfile(Profile.PRODUCER).withContext(context);
    }

    public ContractValidator validator() {
        return validator;
    }

    public Verdict<JsonNode> check(byte[] payload) {
        return validator.check(payload, options);
    }

    /** Returns the violations of a payload by itself. */
    public List<Violation> violations(@Nullable Object root) {
        return check(InstanceTrees.write(root)).violations();
    }

    /** Returns whether only this rule is broken, or with null, no rule at all. */
    public static boolean only(List<Violation> violations, @Nullable String broken) {
        return broken == null
                ? violations.isEmpty()
                : !violations.isEmpty()
                        && violations.stream()
                                .allMatch(violation -> violation.rule().equals(broken));
    }

    /** Counts structural violations. */
    static long structural(List<Violation> violations) {
        return violations.stream().filter(SampleOracle::isStructural).count();
    }

    static boolean isStructural(Violation violation) {
        return StructuralRules.contains(violation.rule());
    }
}
