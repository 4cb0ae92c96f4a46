package dev.contracts.model;

import dev.contracts.ContextType;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A parameter of the request that a payload answers. Every parameter may be left out.
 *
 * @param name as in the query string
 * @param type what it may be
 * @param schema its bounds; of the keywords that a scalar may have
 * @param description empty when there is none
 */
public record QueryParameter(String name, ContextType type, Schema schema, String description) {
    public QueryParameter {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(schema, "schema");
    }

    /** Returns the value that the producer assumes when the parameter is absent; null when there is none. */
    public @Nullable JsonNode defaultValue() {
        return schema.value(Keywords.DEFAULT);
    }
}
