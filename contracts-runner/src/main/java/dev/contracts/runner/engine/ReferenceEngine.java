package dev.contracts.runner.engine;

import dev.contracts.Options;
import dev.contracts.StreamChecker;
import dev.contracts.StreamLimits;
import dev.contracts.Verdict;
import dev.contracts.model.ContractModel;
import dev.contracts.validator.ContractValidator;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The engine that defines what a contract means; it takes any contract at run time. */
public final class ReferenceEngine implements PayloadEngine<JsonNode> {
    private final ContractModel contract;
    private final ContractValidator validator;

    public ReferenceEngine(ContractModel contract) {
        this.contract = contract;
        this.validator = new ContractValidator(contract);
    }

    @Override
    public String contract() {
        return contract.name();
    }

    @Override
    public int rules() {
        return contract.allRules().size();
    }

    @Override
    public Verdict<JsonNode> check(byte[] payload, Options options) {
        return validator.check(payload, options);
    }

    @Override
    public Optional<StreamChecker<JsonNode>> stream(Options options) {
        return contract.stream() == null
                ? Optional.empty()
                : Optional.of(validator.stream(options.context(), options.limits(), StreamLimits.DEFAULT));
    }
}
