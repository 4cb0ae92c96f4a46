package dev.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The contracts that were generated together, by name, and the files that they were generated from. Generated code extends
 * it; a contract is made when it is asked for. Safe for use by several threads.
 */
public abstract class ContractIndex {
    private final List<String> names;
    private final List<ContractSource> sources;

    /**
     * @param names sorted
     * @param sources sorted by name
     */
    protected ContractIndex(List<String> names, List<ContractSource> sources) {
        this.names = List.copyOf(names);
        this.sources = List.copyOf(sources);
    }

    /** The names of all contracts, sorted. */
    public final List<String> names() {
        return names;
    }

    /** Returns every schema file that says something about the contracts, sorted by name. */
    public final List<ContractSource> sources() {
        return sources;
    }

    /** The contract of that name; null when there is none. */
    public abstract @Nullable Contract<?> find(String name);

    /** Returns all contracts, by name. */
    public final List<Contract<?>> contracts() {
        List<Contract<?>> contracts = new ArrayList<>();
        for (String name : names) {
            contracts.add(Objects.requireNonNull(find(name), name));
        }
        return contracts;
    }

    @Override
    public final String toString() {
        return names.toString();
    }
}
