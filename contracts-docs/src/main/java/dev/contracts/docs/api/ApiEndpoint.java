package dev.contracts.docs.api;

import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.QueryParameter;
import dev.contracts.model.Transport;
import dev.contracts.model.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An endpoint, and every contract whose payloads come from it.
 *
 * @param method in lower case; empty for a WebSocket and a topic
 * @param path the path, or the topic
 * @param contracts by name; at least one
 */
record ApiEndpoint(String method, PathTemplate path, List<ContractModel> contracts) {
    ApiEndpoint {
        contracts = List.copyOf(contracts);
    }

    /** Returns the endpoints of one kind of transport, by path and method. */
    static List<ApiEndpoint> of(ContractSet contracts, Class<? extends Transport> kind) {
        Map<String, ApiEndpoint> endpoints = new TreeMap<>();
        for (ContractModel contract : contracts.contracts()) {
            Transport transport = contract.transport();
            if (kind.isInstance(transport)) {
                ApiEndpoint alone = of(transport, contract);
                endpoints.merge(alone.path().text() + " " + alone.method(), alone, ApiEndpoint::and);
            }
        }
        return List.copyOf(endpoints.values());
    }

    private static ApiEndpoint of(Transport transport, ContractModel contract) {
        String method = transport instanceof Transport.Http http ? http.method().toLowerCase(Locale.ROOT) : "";
        return new ApiEndpoint(method, PathTemplate.of(transport.path()), List.of(contract));
    }

    private ApiEndpoint and(ApiEndpoint other) {
        List<ContractModel> all = new ArrayList<>(contracts);
        all.addAll(other.contracts());
        return new ApiEndpoint(method, path, all);
    }

    /** Returns whether it is a topic of Kafka. */
    boolean isKafka() {
        return contracts.get(0).transport() instanceof Transport.Kafka;
    }

    /** Returns what its contracts together declare of the request: by name, the parameters of that name. */
    Map<String, List<QueryParameter>> query() {
        Map<String, List<QueryParameter>> query = new LinkedHashMap<>();
        for (ContractModel contract : contracts) {
            for (QueryParameter parameter : contract.query()) {
                query.computeIfAbsent(parameter.name(), name -> new ArrayList<>())
                        .add(parameter);
            }
        }
        return query;
    }

    static List<Schema> schemas(List<ApiEndpoint> endpoints) {
        return endpoints.stream()
                .flatMap(endpoint -> endpoint.contracts().stream())
                .map(ContractModel::schema)
                .toList();
    }
}
