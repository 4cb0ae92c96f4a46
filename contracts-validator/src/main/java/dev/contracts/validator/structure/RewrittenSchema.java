package dev.contracts.validator.structure;

import dev.contracts.model.schema.Schema;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A contract's schema in the form that the library gets, and the nodes that its locations lead back to.
 *
 * @param json one document without references to any other
 * @param nodes by the number in the definition's name: {@code #/$defs/7} is node 7
 */
record RewrittenSchema(ObjectNode json, List<Schema> nodes) {
    RewrittenSchema {
        nodes = List.copyOf(nodes);
    }
}
