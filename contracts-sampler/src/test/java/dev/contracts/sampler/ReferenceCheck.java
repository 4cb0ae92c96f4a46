package dev.contracts.sampler;

import dev.contracts.Context;
import dev.contracts.Options;
import dev.contracts.Profile;
import dev.contracts.StreamChecker;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.model.ContractModel;
import dev.contracts.validator.ContractValidator;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a fresh reference engine finds, from the first payload to the last. */
final class ReferenceCheck {
    private ReferenceCheck() {}

    static List<Violation> violations(ContractModel contract, List<byte[]> payloads, Context context) {
        ContractValidator validator = new ContractValidator(contract);
        Options options = Options.DEFAULT.withProfile(Profile.PRODUCER).withContext(context);
        StreamChecker<JsonNode> stream = validator.isStream() ? validator.stream(context) : null;
        List<Violation> violations = new ArrayList<>();
        for (byte[] payload : payloads) {
            Verdict<JsonNode> verdict = validator.check(payload, options);
            violations.addAll(verdict.violations());
            if (stream != null) {
                verdict.value()
                        .ifPresentOrElse(
                                value -> violations.addAll(stream.offer(value)),
                                () -> stream.hole(1, "its structure is not kept"));
            }
        }
        return violations;
    }
}
