package dev.contracts.runner.engine;

import dev.contracts.ContextType;
import dev.contracts.Contract;
import dev.contracts.ContractIndex;
import dev.contracts.ContractSource;
import dev.contracts.Rule;
import dev.contracts.model.ContractSet;
import dev.contracts.validator.snapshot.SnapshotCheck;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The engines that were generated. No schema is read, and no library of the reference engine is loaded. */
final class CompiledEngines implements Engines {
    private final ContractIndex index;
    private final Path root;
    private @Nullable SnapshotCheck snapshot;

    /**
     * Creates the engines of an index.
     *
     * @param root the folder for which {@link #isOf} is true
     */
    CompiledEngines(ContractIndex index, Path root) {
        this.index = index;
        this.root = root;
    }

    /**
     * Returns whether the schema files below a folder are those that the contracts were generated from: the same names,
     * the same bytes as far as two checksums tell, and no other. What a symbolic link leads to is another file.
     */
    static boolean isOf(ContractIndex index, Path root) {
        try {
            Path base = root.toRealPath();
            Set<String> known = new HashSet<>();
            for (ContractSource source : index.sources()) {
                Path file = base.resolve(source.name());
                if (!file.toRealPath().equals(file)
                        || Files.size(file) != source.length()
                        || !source.isOf(bytes(file))) {
                    return false;
                }
                known.add(source.name());
            }
            return !hasOthers(base, known);
        } catch (IOException e) {
            return false;
        }
    }

    /** Reads a file by a plain stream, which costs a start less than a channel. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = new FileInputStream(file.toFile())) {
            return in.readAllBytes();
        }
    }

    private static boolean hasOthers(Path base, Set<String> known) {
        String[] folders = base.toFile().list();
        if (folders == null) {
            return true;
        }
        for (String folder : folders) {
            if (!folder.startsWith(".")
                    && (isOther(base, folder + "/schema.json", known)
                            || isOther(base, folder + "/overlay.json", known))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOther(Path base, String name, Set<String> known) {
        return !known.contains(name) && Files.exists(base.resolve(name));
    }

    @Override
    public Set<String> names() {
        return new TreeSet<>(index.names());
    }

    @Override
    public PayloadEngine<?> apply(String contract) {
        return new CompiledEngine<>(find(contract));
    }

    @Override
    public Map<String, ContextType> context(String contract) {
        return find(contract).context();
    }

    @Override
    public List<Rule> rules(String contract) {
        return find(contract).rules();
    }

    @Override
    public SnapshotCheck snapshot() {
        SnapshotCheck known = snapshot;
        if (known == null) {
            known = SnapshotCheck.of(ContractSet.load(root));
            snapshot = known;
        }
        return known;
    }

    private Contract<?> find(String name) {
        Contract<?> contract = index.find(name);
        if (contract == null) {
            throw new IllegalArgumentException("no contract " + name);
        }
        return contract;
    }
}
