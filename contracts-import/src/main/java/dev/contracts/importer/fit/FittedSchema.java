package dev.contracts.importer.fit;

import dev.contracts.importer.change.Change;
import dev.contracts.model.ContractModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema as a contract has it.
 *
 * @param json the text of {@code schema.json}
 * @param overlay the text of the overlay of a contract without rules
 * @param model the contract; null when it is refused
 * @param changes what was changed for it, and what refuses it
 * @param remarks the warnings of lint that are left, in words
 */
public record FittedSchema(
        ObjectNode json,
        ObjectNode overlay,
        @Nullable ContractModel model,
        List<Change> changes,
        List<String> remarks) {
    public FittedSchema {
        changes = List.copyOf(changes);
        remarks = List.copyOf(remarks);
    }
}
