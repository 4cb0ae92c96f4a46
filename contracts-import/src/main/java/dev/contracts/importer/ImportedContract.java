package dev.contracts.importer;

import dev.contracts.importer.bundle.BundledSchema;
import dev.contracts.importer.change.Change;
import dev.contracts.importer.change.ChangeKind;
import dev.contracts.importer.draft.DraftDetection;
import dev.contracts.importer.entry.SchemaEntry;
import dev.contracts.importer.fit.FittedSchema;
import dev.contracts.importer.source.SchemaPlace;
import dev.contracts.model.ContractModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A schema that was imported, or the reasons why it could not be.
 *
 * @param name of the contract
 * @param entry the schema, and what its document says of it
 * @param draft what it was read as
 * @param bundle the schema in one file
 * @param fitted the schema as the contract has it
 */
public record ImportedContract(
        String name, SchemaEntry entry, DraftDetection draft, BundledSchema bundle, FittedSchema fitted) {
    /** Returns where the schema stands. */
    public SchemaPlace source() {
        return entry.schema();
    }

    /** Returns every change, in the order of the source. */
    public List<Change> changes() {
        List<Change> all = new ArrayList<>(bundle.changes());
        all.addAll(fitted.changes());
        all.addAll(entry.notes());
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
