package dev.contracts.runner.engine;

import dev.contracts.ContextType;
import dev.contracts.ContractIndex;
import dev.contracts.Rule;
import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.validator.snapshot.SnapshotCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The engines of a set of contracts, and the facts about the contracts that a run needs. */
public interface Engines extends Function<String, PayloadEngine<?>> {
    /**
     * Returns the compiled engines of the contracts below a folder; empty where the index was generated from other files,
     * as after an edit. Both engines give the same verdict. Examples and snapshot rules take no part in the verdict on a
     * payload, and are not read.
     */
    static Optional<Engines> compiled(Path root, ContractIndex index) {
        return CompiledEngines.isOf(index, root) ? Optional.of(new CompiledEngines(index, root)) : Optional.empty();
    }

    /** Returns the reference engine of each contract. */
    static Engines of(ContractSet contracts) {
        return new ReferenceEngines(contracts);
    }

    /** Returns the names of the contracts. */
    Set<String> names();

    /** Returns what is wrong with the contracts that have no engine, by their names; empty where all of them have. */
    default Map<String, List<Diagnostic>> broken() {
        return Map.of();
    }

    /** Returns the engine of one of the {@link #names}. */
    @Override
    PayloadEngine<?> apply(String contract);

    /** Returns the context that the rules of one of the {@link #names} may use. */
    Map<String, ContextType> context(String contract);

    /** Returns the rules of one of the {@link #names}: of a payload, then of a sequence. */
    List<Rule> rules(String contract);

    /**
     * Returns the check of the snapshot rules. No Java is generated from those rules: the contract files are read on
     * the first call.
     *
     * @throws dev.contracts.model.diagnostic.ContractException when the contracts have to be loaded and have errors
     */
    SnapshotCheck snapshot();
}
