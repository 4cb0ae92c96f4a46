package dev.contracts.docs.api;

import static dev.contracts.docs.api.ApiJson.NODES;

import dev.contracts.ContextType;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.QueryParameter;
import dev.contracts.model.Transport;
import dev.contracts.model.keyword.Dialect;
import dev.contracts.output.MarkdownText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generates an OpenAPI 3.1 document, in JSON, of the contracts that are responses to HTTP requests. Each schema file is
 * a component as it is written; only its references lead to components. An example of a response is a valid example of
 * the contract.
 */
final class OpenApiGenerator {
    private final ApiInfo info;
    private final List<ApiEndpoint> endpoints;
    private final SchemaComponents components;

    private OpenApiGenerator(ContractSet contracts, ApiInfo info) {
        this.info = info;
        this.endpoints = ApiEndpoint.of(contracts, Transport.Http.class);
        this.components = new SchemaComponents(contracts, "");
    }

    /** Returns the document, with {@code \n}; empty when no contract is sent over HTTP. */
    static Optional<String> write(ContractSet contracts, ApiInfo info) {
        OpenApiGenerator api = new OpenApiGenerator(contracts, info);
        return api.endpoints.isEmpty() ? Optional.empty() : Optional.of(ApiJson.text(api.document()));
    }

    private ObjectNode document() {
        ObjectNode document = NODES.objectNode();
        document.put("openapi", "3.1.0");
        ApiJson.generated(document);
        document.putObject("info")
                .put("title", info.title())
                .put("version", info.version())
                .put("description", ApiText.info(info, ApiText.HOSTS));
        document.put("jsonSchemaDialect", Dialect.META_SCHEMA);
        document.putArray("servers").addObject().put("url", "/");
        document.putArray("security");
        document.set("tags", tags());
        ObjectNode paths = document.putObject("paths");
        for (ApiEndpoint endpoint : endpoints) {
            path(paths, endpoint).set(endpoint.method(), operation(endpoint));
        }
        document.putObject("components").set("schemas", ApiJson.object(components.of(ApiEndpoint.schemas(endpoints))));
        return document;
    }

    private ArrayNode tags() {
        ArrayNode tags = NODES.arrayNode();
        endpoints.stream()
                .flatMap(endpoint -> endpoint.contracts().stream())
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .forEach(contract -> tags.addObject()
                        .put("name", contract.name())
                        .put("description", MarkdownText.escape(contract.title())));
        return tags;
    }

    private static ObjectNode path(ObjectNode paths, ApiEndpoint endpoint) {
        if (paths.get(endpoint.path().text()) instanceof ObjectNode known) {
            return known;
        }
        ObjectNode item = paths.putObject(endpoint.path().text());
        if (!endpoint.path().names().isEmpty()) {
            ArrayNode parameters = item.putArray("parameters");
            for (String name : endpoint.path().names()) {
                ObjectNode parameter = parameters.addObject();
                parameter.put("name", name).put("in", "path").put("required", true);
                parameter.putObject("schema").put("type", "string");
            }
        }
        return item;
    }

    private ObjectNode operation(ApiEndpoint endpoint) {
        ContractModel first = endpoint.contracts().get(0);
        ObjectNode operation = NODES.objectNode();
        operation.put("operationId", endpoint.method() + "-" + first.name());
        operation.put("summary", titles(endpoint));
        operation.put(
                "description",
                endpoint.contracts().stream().map(ApiText::contract).collect(Collectors.joining("\n\n")));
        ArrayNode tags = operation.putArray("tags");
        endpoint.contracts().forEach(contract -> tags.add(contract.name()));
        ArrayNode parameters = NODES.arrayNode();
        endpoint.query().forEach((name, declared) -> parameters.add(parameter(name, declared)));
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        ObjectNode responses = operation.putObject("responses");
        responses.set("200", response(endpoint));
        if (!parameters.isEmpty()) {
            responses.putObject("400").put("description", "A query parameter is not what its schema says.");
        }
        return operation;
    }

    private static String titles(ApiEndpoint endpoint) {
        return endpoint.contracts().stream().map(ContractModel::title).collect(Collectors.joining(", "));
    }

    private static ObjectNode parameter(String name, List<QueryParameter> declared) {
        QueryParameter first = declared.get(0);
        ObjectNode parameter = NODES.objectNode();
        parameter.put("name", name).put("in", "query");
        declared.stream()
                .map(QueryParameter::description)
                .filter(description -> !description.isEmpty())
                .findFirst()
                .ifPresent(description -> parameter.put("description", MarkdownText.escape(description)));
        if (first.type() == ContextType.STRINGS) {
            parameter.put("style", "form").put("explode", true);
        }
        return parameter.set("schema", ApiJson.parameter(declared));
    }

    private ObjectNode response(ApiEndpoint endpoint) {
        ObjectNode response = NODES.objectNode();
        response.put("description", MarkdownText.escape(titles(endpoint)));
        ObjectNode json = response.putObject("content").putObject("application/json");
        json.set(
                "schema",
                ApiJson.anyOf(endpoint.contracts().stream()
                        .map(contract -> (JsonNode) components.reference(contract.schema()))
                        .toList()));
        ObjectNode examples = NODES.objectNode();
        for (ContractModel contract : endpoint.contracts()) {
            ApiExamples.of(contract)
                    .forEach((name, payload) -> examples.putObject(name)
                            .put("summary", ApiExamples.sentence(name))
                            .set("value", payload));
        }
        if (!examples.isEmpty()) {
            json.set("examples", examples);
        }
        return response;
    }
}
