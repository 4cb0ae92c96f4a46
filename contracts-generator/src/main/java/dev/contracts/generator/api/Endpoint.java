package dev.contracts.generator.api;

import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.QueryParameter;
import dev.contracts.model.Schema;
import dev.contracts.model.Transport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One place where payloads are to be had, and every contract whose payloads come from there.
 *
 * @param method in lower case; empty for a WebSocket
 * @param path where
 * @param contracts by name; at least one
 */
record Endpoint(String method, PathTemplate path, List<ContractModel> contracts) {
    Endpoint {
        contracts = List.copyOf(contracts);
    }

    /** The endpoints of one kind of transport, by path and method. */
    static List<Endpoint> of(ContractSet contracts, Class<? extends Transport> kind) {
        Map<String, Endpoint> endpoints = new TreeMap<>();
        for (ContractModel contract : contracts.contracts()) {
            Transport transport = contract.transport();
            if (kind.isInstance(transport)) {
                Endpoint alone = of(transport, contract);
                endpoints.merge(alone.path().text() + " " + alone.method(), alone, Endpoint::and);
            }
        }
        return List.copyOf(endpoints.values());
    }

    private static Endpoint of(Transport transport, ContractModel contract) {
        String method = transport instanceof Transport.Http http ? http.method().toLowerCase(Locale.ROOT) : "";
        return new Endpoint(method, PathTemplate.of(transport.path()), List.of(contract));
    }

    private Endpoint and(Endpoint other) {
        List<ContractModel> all = new ArrayList<>(contracts);
        all.addAll(other.contracts());
        return new Endpoint(method, path, all);
    }

    /** What its contracts together declare of the request: by name, the parameters of that name. */
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

    static List<Schema> schemas(List<Endpoint> endpoints) {
        return endpoints.stream()
                .flatMap(endpoint -> endpoint.contracts().stream())
                .map(ContractModel::schema)
                .toList();
    }
}
