package dev.contracts.validator.run;

import dev.contracts.ContextType;
import dev.contracts.Rule;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Engines of contracts that were loaded from their files. */
final class ReferenceEngines implements Engines {
    private final Map<String, ContractModel> contracts = new TreeMap<>();

    ReferenceEngines(ContractSet set) {
        set.contracts().forEach(contract -> contracts.put(contract.name(), contract));
    }

    @Override
    public Set<String> names() {
        return contracts.keySet();
    }

    @Override
    public PayloadEngine<?> engine(String contract) {
        return new ReferenceEngine(find(contract));
    }

    @Override
    public Map<String, ContextType> context(String contract) {
        Map<String, ContextType> context = new TreeMap<>();
        find(contract).context().forEach(value -> context.put(value.name(), value.type()));
        return context;
    }

    @Override
    public List<Rule> rules(String contract) {
        return find(contract).allRules();
    }

    private ContractModel find(String name) {
        ContractModel contract = contracts.get(name);
        if (contract == null) {
            throw new IllegalArgumentException("no contract " + name);
        }
        return contract;
    }
}
