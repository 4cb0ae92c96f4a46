package dev.contracts.cli.check;

import dev.contracts.ContractIndex;
import dev.contracts.model.ContractSet;
import dev.contracts.runner.engine.Engines;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Finds the contracts that were compiled, among those that jars on the class path register. To look into every jar costs a start
 * half as much again as a check, so that the launcher may name one of them, which is tried first.
 */
public final class CompiledContracts {
    /** The name of a class; a registered index, or nothing. */
    private static final String FIRST = "contracts.index";

    private CompiledContracts() {}

    /**
     * Returns the engines of the contracts below a directory: compiled, where they were generated from just these files.
     *
     * @throws dev.contracts.model.diagnostic.ContractException when the contracts have to be loaded and all are broken
     */
    public static Engines engines(Path root) {
        ContractIndex first = first();
        Optional<Engines> compiled = first == null ? Optional.empty() : Engines.compiled(root, first);
        if (compiled.isPresent()) {
            return compiled.get();
        }
        for (ContractIndex index : ServiceLoader.load(ContractIndex.class)) {
            compiled = Engines.compiled(root, index);
            if (compiled.isPresent()) {
                return compiled.get();
            }
        }
        return Engines.of(ContractSet.loadEach(root));
    }

    private static @Nullable ContractIndex first() {
        String name = System.getProperty(FIRST);
        if (name == null) {
            return null;
        }
        try {
            return Class.forName(name)
                    .asSubclass(ContractIndex.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            return null;
        }
    }
}
