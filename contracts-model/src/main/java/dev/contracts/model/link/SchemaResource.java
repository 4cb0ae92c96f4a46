package dev.contracts.model.link;

import dev.contracts.model.schema.Schema;
import java.net.URI;
import java.util.Collections;
import java.util.Map;

/**
 * A schema with what is called by a name in it: a file, or a schema with an {@code $id} in one, which could be a file as well.
 * An {@code $id} is a name, and nothing is fetched from it.
 *
 * @param uri what its {@code $id} says, in that of the resource around it
 * @param root the schema itself
 * @param anchors the schemas that have an {@code $anchor} in it
 */
record SchemaResource(URI uri, Schema root, Map<String, Schema> anchors) {
    SchemaResource {
        anchors = Collections.unmodifiableMap(anchors);
    }
}
