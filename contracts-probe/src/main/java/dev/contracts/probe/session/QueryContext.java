package dev.contracts.probe.session;

import dev.contracts.Context;
import dev.contracts.ContextType;
import dev.contracts.model.ContractModel;
import dev.contracts.model.QueryParameter;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.runtime.QueryString;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The context that a request gives to the rules of a contract: its query parameters, and the defaults of the others. */
final class QueryContext {
    private final ContractModel contract;
    private final List<String> names;
    private final Context plain;

    /** @param given the context that the caller gives */
    QueryContext(ContractModel contract, Context given) {
        this.contract = contract;
        this.names = contract.query().stream().map(QueryParameter::name).toList();
        Context all = given;
        for (QueryParameter parameter : contract.query()) {
            JsonNode assumed = parameter.defaultValue();
            ContextVariable declared = contract.contextValue(parameter.name()).orElse(null);
            if (assumed != null && declared != null) {
                all = all.with(parameter.name(), declared.convert(assumed));
            }
        }
        this.plain = all;
    }

    /** The names of the parameters that may be asked for. */
    List<String> names() {
        return names;
    }

    /**
     * The context of a response.
     *
     * @param query empty for the plain request
     * @throws IllegalArgumentException for a parameter that the contract does not declare, or a value that it cannot have
     */
    Context of(String query) {
        if (query.isEmpty()) {
            return plain;
        }
        QueryString asked = QueryString.parse(query, names);
        Context all = plain;
        for (QueryParameter parameter : contract.query()) {
            Object value = value(asked, parameter.name(), parameter.type());
            if (value != null) {
                all = all.with(parameter.name(), value);
            }
        }
        return all;
    }

    private static @Nullable Object value(QueryString asked, String name, ContextType type) {
        return switch (type) {
            case INTEGER -> asked.integer(name);
            case NUMBER -> asked.number(name);
            case BOOLEAN -> asked.bool(name);
            case STRING -> asked.text(name);
            case TIMESTAMP -> asked.timestamp(name);
            case STRINGS -> asked.texts(name);
        };
    }
}
