package dev.contracts.importer;

import dev.contracts.importer.bundle.BundledSchema;
import dev.contracts.importer.change.Change;
import dev.contracts.importer.change.ChangeKind;
import dev.contracts.importer.draft.DraftDetection;
import dev.contracts.importer.fit.FittedSchema;
import dev.contracts.importer.source.SchemaPlace;
import dev.contracts.model.ContractModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A schema that was imported, or the reasons why it could not be.
 *
 * @param name of the contract
 * @param source where the schema stands
 * @param draft what it was read as
 * @param bundle the schema in one file
 * @param fitted the schema as the contract has it
 * @param overlay what is added to it in a file of its own
 */
public record ImportedContract(
        String name,
        SchemaPlace source,
        DraftDetection draft,
        BundledSchema bundle,
        FittedSchema fitted,
        JsonNode overlay) {
    /** Returns every change, in the order of the source. */
    public List<Change> changes() {
        List<Change> all = new ArrayList<>(bundle.changes());
        all.addAll(fitted.changes());
        Collections.sort(all);
        return all;
    }

    /** Returns the changes of a kind, in the order of the source. */
    public List<Change> changes(ChangeKind kind) {
        return changes().stream().filter(change -> change.kind() == kind).toList();
    }

    /** Returns the contract; empty when the schema is refused. */
    public Optional<ContractModel> contract() {
        return changes(ChangeKind.REFUSED).isEmpty() ? Optional.ofNullable(fitted.model()) : Optional.empty();
    }
}
