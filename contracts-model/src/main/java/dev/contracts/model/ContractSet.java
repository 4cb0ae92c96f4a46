package dev.contracts.model;

import dev.contracts.Rule;
import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.snapshot.SnapshotModel;
import dev.contracts.model.type.SchemaTypes;
import dev.contracts.model.type.TypeUse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The contracts below one root: each direct folder whose {@code schema.json} has {@code x-contract}. */
public final class ContractSet {
    private final Path root;
    private final List<ContractModel> contracts;
    private final @Nullable SnapshotModel snapshot;
    private final SchemaTypes types;
    private final SortedMap<String, Schema> files;
    private final Set<String> overlays;
    private final List<Diagnostic> warnings;
    private final SortedMap<String, List<Diagnostic>> broken;

    ContractSet(
            Path root,
            List<ContractModel> contracts,
            @Nullable SnapshotModel snapshot,
            SchemaTypes types,
            Map<String, Schema> files,
            Set<String> overlays,
            List<Diagnostic> warnings,
            Map<String, List<Diagnostic>> broken) {
        this.root = root;
        this.contracts = List.copyOf(contracts);
        this.snapshot = snapshot;
        this.types = types;
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        this.overlays = Set.copyOf(overlays);
        this.warnings = List.copyOf(warnings);
        this.broken = Collections.unmodifiableSortedMap(new TreeMap<>(broken));
    }

    /**
     * Reads and checks everything below a folder, which may be in a zip file system. An error in what no contract reaches, such
     * as a definition that nothing refers to, is a warning.
     *
     * @throws ContractException with every diagnostic, when any of them is an error
     */
    public static ContractSet load(Path root) {
        return ContractSetReader.read(root);
    }

    /**
     * Reads the contracts below a folder of which each is checked by itself: those that are {@link #broken} are left out, and
     * keep none of the others from being used.
     *
     * @throws ContractException when the folder itself cannot be used, or no contract is whole
     */
    public static ContractSet loadEach(Path root) {
        return ContractSetReader.readEach(root);
    }

    /** Returns what is wrong with the contracts that were left out, by their names; the snapshot's rules under {@code snapshot}. */
    public SortedMap<String, List<Diagnostic>> broken() {
        return broken;
    }

    public Path root() {
        return root;
    }

    /** Returns the contracts, sorted by name. */
    public List<ContractModel> contracts() {
        return contracts;
    }

    public Optional<ContractModel> find(String name) {
        return contracts.stream()
                .filter(contract -> contract.name().equals(name))
                .findFirst();
    }

    /** Returns the rules on several contracts; empty when the root has no {@code snapshot.json}. */
    public Optional<SnapshotModel> snapshot() {
        return Optional.ofNullable(snapshot);
    }

    /** Returns the rules as reports show them: those of each contract, then those of a snapshot. */
    public List<Rule> allRules() {
        List<Rule> all = new ArrayList<>();
        contracts.forEach(contract -> all.addAll(contract.allRules()));
        snapshot().ifPresent(model -> all.addAll(model.allRules()));
        return all;
    }

    /**
     * Returns every schema file that was read: the schema at its root, by its name below the contract root, such as
     * {@code common/schema.json}. What a schema refers to is in one of them.
     */
    public SortedMap<String, Schema> files() {
        return files;
    }

    /** Returns the names of all files that were read, those included that add to a schema beside them. */
    public SortedSet<String> sources() {
        SortedSet<String> sources = new TreeSet<>(overlays);
        sources.addAll(files.keySet());
        return sources;
    }

    /**
     * Returns the type of a value that is valid against a node of any of the files.
     *
     * @throws IllegalStateException for a node inside a condition
     */
    public TypeUse typeOf(Schema node) {
        return types.of(node);
    }

    /** Returns the diagnostics that do not keep the contracts from being used, by file and line. */
    public List<Diagnostic> warnings() {
        return warnings;
    }
}
