package dev.contracts.model;

import java.util.Map;

/**
 * One file of schemas.
 *
 * @param json the file
 * @param root the schema at its root
 * @param nodes every schema in it, by pointer, in the order of the file
 */
record SchemaFile(JsonFile json, Schema root, Map<String, Schema> nodes) {
    String name() {
        return json.name();
    }

    /** The folder below the contract root that holds the file; for a file at the root its name up to the first dot. */
    String home() {
        int slash = name().indexOf('/');
        return slash >= 0 ? name().substring(0, slash) : name().replaceFirst("\\..*", "");
    }
}
