package dev.contracts.model.schema;

import dev.contracts.model.json.JsonFile;
import java.util.Map;

/**
 * One file of schemas.
 *
 * @param json the file
 * @param root the schema at its root
 * @param nodes every schema in it, by pointer, in the order of the file
 */
public record SchemaFile(JsonFile json, Schema root, Map<String, Schema> nodes) {
    public String name() {
        return json.name();
    }

    /** The folder below the contract root that holds the file; for a file at the root its name up to the first dot. */
    public String home() {
        int slash = name().indexOf('/');
        return slash >= 0 ? name().substring(0, slash) : name().replaceFirst("\\..*", "");
    }
}
