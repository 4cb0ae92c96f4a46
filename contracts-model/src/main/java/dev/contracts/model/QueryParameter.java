package dev.contracts.model;

import dev.contracts.ContextType;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.type.FormatType;
import dev.contracts.model.type.TextTypes;
import dev.contracts.runtime.format.TypedFormat;
import java.util.Objects;
import java.util.Set;
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
    /** The other methods of the record of all parameters. */
    private static final Set<String> MEMBERS = Set.of("parse", "toQuery", "toContext");

    public QueryParameter {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(schema, "schema");
    }

    /** Returns the Java name of its component: what {@code x-java-name} says, or what its name gives. */
    public String javaName() {
        String given = schema.javaName();
        String component = given == null ? Identifiers.component(name) : given;
        return MEMBERS.contains(component) ? component + "_" : component;
    }

    /** Returns the Java name of the method that gives it another value. */
    public String javaMethod() {
        return Identifiers.method("with", javaName());
    }

    /** Returns the format of which it has the class; null when its class is that of its type. */
    public @Nullable TypedFormat format() {
        return type == ContextType.STRING && TextTypes.of(schema.inPlace()) instanceof FormatType typed
                ? typed.format()
                : null;
    }

    /** Returns the value that the producer assumes when the parameter is absent; null when there is none. */
    public @Nullable JsonNode defaultValue() {
        return schema.value(Keywords.DEFAULT);
    }
}
