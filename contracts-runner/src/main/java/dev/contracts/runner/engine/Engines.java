package dev.contracts.runner.engine;

import dev.contracts.ContextType;
import dev.contracts.ContractIndex;
import dev.contracts.Rule;
import dev.contracts.model.ContractSet;
import dev.contracts.validator.snapshot.SnapshotCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The engines of a set of contracts, and what a run knows of the contracts besides. */
public interface Engines extends Function<String, PayloadEngine<?>> {
    /**
     * Returns the compiled engines of the contracts below a folder; empty where the index was generated from other files, as
     * after an edit. Both engines give the same verdict. Examples and what several contracts must agree on take no part in the
     * verdict on a payload, and are not looked at.
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

    /** The engine of one of the {@link #names}. */
    @Override
    PayloadEngine<?> apply(String contract);

    /** Returns what the rules of one of the {@link #names} may ask for from outside the payload. */
    Map<String, ContextType> context(String contract);

    /** The rules of one of the {@link #names}: of a payload, then of a sequence. */
    List<Rule> rules(String contract);

    /**
     * Returns what payloads of several contracts must agree on. No Java is made of those rules: the contract files are
     * read when this is first asked for.
     *
     * @throws dev.contracts.model.diagnostic.ContractException when the contracts have to be loaded and are broken
     */
    SnapshotCheck snapshot();
}
