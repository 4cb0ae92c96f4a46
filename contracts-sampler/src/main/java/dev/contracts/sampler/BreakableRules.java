package dev.contracts.sampler;

import dev.contracts.Rule;
import dev.contracts.model.ContractModel;
import dev.contracts.model.Spelling;
import java.util.List;

/** The rules of a contract that a payload can be made to break. */
final class BreakableRules {
    private final ContractModel contract;
    private final List<String> ids;

    private BreakableRules(ContractModel contract) {
        this.contract = contract;
        this.ids = contract.allRules().stream().map(Rule::id).toList();
    }

    static BreakableRules of(ContractModel contract) {
        return new BreakableRules(contract);
    }

    /** The id itself. @throws IllegalArgumentException in words for the user when there is no such rule */
    String known(String id) {
        if (!ids.contains(id)) {
            throw new IllegalArgumentException("the contract " + contract.name() + " has no rule " + id + ": "
                    + Spelling.advice(id, ids, "./contracts list --rules names them"));
        }
        return id;
    }
}
