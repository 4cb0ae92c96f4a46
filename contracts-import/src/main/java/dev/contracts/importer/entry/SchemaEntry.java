package dev.contracts.importer.entry;

import dev.contracts.importer.change.Change;
import dev.contracts.importer.source.SchemaPlace;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema that becomes a contract.
 *
 * @param schema where it stands
 * @param name that the contract should have
 * @param header the members of {@code x-contract}, but for name and version
 * @param examples payloads that the document has beside the schema
 * @param notes what the document says of it that a contract cannot say
 */
public record SchemaEntry(
        SchemaPlace schema, String name, ObjectNode header, List<JsonNode> examples, List<Change> notes) {
    public SchemaEntry {
        examples = List.copyOf(examples);
        notes = List.copyOf(notes);
    }

    /** Returns an entry of a schema alone. */
    public static SchemaEntry of(SchemaPlace schema, String name) {
        return new SchemaEntry(schema, name, JsonNodeFactory.instance.objectNode(), List.of(), List.of());
    }
}
