package dev.contracts.runner.engine;

import dev.contracts.ContextType;
import dev.contracts.Rule;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.validator.snapshot.SnapshotCheck;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The engines of contracts that were loaded from their files. */
final class ReferenceEngines implements Engines {
    private final Map<String, ContractModel> contracts = new TreeMap<>();
    private final ContractSet set;
    private @Nullable SnapshotCheck snapshot;

    ReferenceEngines(ContractSet set) {
        this.set = set;
        set.contracts().forEach(contract -> contracts.put(contract.name(), contract));
    }

    @Override
    public Set<String> names() {
        return contracts.keySet();
    }

    @Override
    public Map<String, List<Diagnostic>> broken() {
        return set.broken();
    }

    @Override
    public PayloadEngine<?> apply(String contract) {
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

    @Override
    public SnapshotCheck snapshot() {
        SnapshotCheck known = snapshot;
        if (known == null) {
            // rules on several contracts need them all
            known = SnapshotCheck.of(set.broken().isEmpty() ? set : ContractSet.load(set.root()));
            snapshot = known;
        }
        return known;
    }

    private ContractModel find(String name) {
        ContractModel contract = contracts.get(name);
        if (contract == null) {
            throw new IllegalArgumentException("no contract " + name);
        }
        return contract;
    }
}
