package dev.contracts.generator.docs.view;

import dev.contracts.model.ContractSet;
import dev.contracts.model.DocumentPlan;
import java.util.List;
import java.util.Objects;

/**
 * Everything that documents show of a set of contracts.
 *
 * @param plan what they say beside the contracts
 * @param contracts by name
 * @param shared definitions that no contract owns
 * @param flow who sends what to whom
 */
public record DocumentView(DocumentPlan plan, List<ContractView> contracts, List<TypeView> shared, FlowView flow) {
    public DocumentView {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(flow, "flow");
        contracts = List.copyOf(contracts);
        shared = List.copyOf(shared);
    }

    /**
     * Reads the contracts as documents show them. The examples are run, for what is found in them.
     *
     * @throws dev.contracts.model.ContractException when {@code documents.json} cannot be used
     */
    public static DocumentView of(ContractSet contracts) {
        return new DocumentViews(contracts).view();
    }
}
