package dev.contracts.docs.document;

import dev.contracts.model.ContractSet;
import dev.contracts.model.document.DocumentPlan;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The folders and files that documents are written to.
 *
 * @param output the folder of the main document
 * @param guides the folder of the guides
 * @param site the folder of the HTML site, which belongs to it alone; null for no site
 */
public record DocumentTargets(
        Path output, Path guides, @Nullable Path site) {
    public DocumentTargets {
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(guides, "guides");
    }

    /**
     * Returns the targets for the paths of a caller.
     *
     * @param guides null for the folder that the contracts' {@code documents.json} names, below {@code output}
     * @throws dev.contracts.model.diagnostic.ContractException when that file cannot be used
     */
    public static DocumentTargets of(ContractSet contracts, Path output, @Nullable Path guides, @Nullable Path site) {
        Path folder = guides == null
                ? output.resolve(DocumentPlan.of(contracts).guides().folder())
                : guides;
        return new DocumentTargets(output, folder, site);
    }
}
