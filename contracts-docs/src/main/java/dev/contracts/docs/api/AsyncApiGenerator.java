package dev.contracts.docs.api;

import static dev.contracts.docs.api.ApiJson.NODES;

import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.Transport;
import dev.contracts.output.MarkdownText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generates an AsyncAPI 3.0 document, in JSON, of the contracts that are sent over a WebSocket, from the view of the
 * producer. Each schema file is a component as it is written, marked as JSON Schema 2020-12, since AsyncAPI's own
 * schemas are of an older draft, which reads some keywords otherwise; only its references lead to components.
 */
final class AsyncApiGenerator {
    private static final String FORMAT = "application/schema+json;version=draft-2020-12";

    private final ApiInfo info;
    private final List<ApiEndpoint> endpoints;
    private final SchemaComponents components;

    private AsyncApiGenerator(ContractSet contracts, ApiInfo info) {
        this.info = info;
        this.endpoints = Stream.of(Transport.WebSocket.class, Transport.Kafka.class)
                .flatMap(kind -> ApiEndpoint.of(contracts, kind).stream())
                .toList();
        this.components = new SchemaComponents(contracts, "/schema");
    }

    /** Returns the document, with {@code \n}; empty when no contract is sent over a WebSocket or by Kafka. */
    static Optional<String> write(ContractSet contracts, ApiInfo info) {
        AsyncApiGenerator api = new AsyncApiGenerator(contracts, info);
        return api.endpoints.isEmpty() ? Optional.empty() : Optional.of(ApiJson.text(api.document()));
    }

    private ObjectNode document() {
        ObjectNode document = NODES.objectNode();
        document.put("asyncapi", "3.0.0");
        ApiJson.generated(document);
        document.putObject("info")
                .put("title", info.title())
                .put("version", info.version())
                .put("description", ApiText.info(info, "It is seen from the producer, who sends. " + ApiText.HOSTS));
        document.put("defaultContentType", "application/json");
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        ObjectNode messages = NODES.objectNode();
        for (ApiEndpoint endpoint : endpoints) {
            String channel = endpoint.contracts().get(0).name();
            channels.set(channel, channel(endpoint));
            for (ContractModel contract : endpoint.contracts()) {
                operations.set("send-" + contract.name(), operation(contract, channel));
                messages.set(contract.name(), message(contract));
            }
        }
        ObjectNode parts = document.putObject("components");
        parts.set("messages", messages);
        parts.set("schemas", schemas());
        return document;
    }

    private static ObjectNode channel(ApiEndpoint endpoint) {
        ObjectNode channel = NODES.objectNode();
        channel.put("address", endpoint.path().text());
        channel.put(
                "title", endpoint.contracts().stream().map(ContractModel::title).collect(Collectors.joining(", ")));
        ObjectNode messages = channel.putObject("messages");
        endpoint.contracts()
                .forEach(contract ->
                        messages.set(contract.name(), ApiJson.reference("#/components/messages/" + contract.name())));
        if (!endpoint.path().names().isEmpty()) {
            ObjectNode parameters = channel.putObject("parameters");
            endpoint.path().names().forEach(parameters::putObject);
        }
        Map<String, JsonNode> query = new TreeMap<>();
        endpoint.query().forEach((name, declared) -> query.put(name, ApiJson.parameter(declared)));
        if (endpoint.isKafka()) {
            channel.putObject("bindings")
                    .putObject("kafka")
                    .put("topic", endpoint.path().text())
                    .put("bindingVersion", "0.5.0");
        } else if (!query.isEmpty()) {
            ObjectNode binding = channel.putObject("bindings").putObject("ws");
            binding.put("method", "GET");
            binding.putObject("query").put("type", "object").set("properties", ApiJson.object(query));
            binding.put("bindingVersion", "0.1.0");
        }
        return channel;
    }

    private static ObjectNode operation(ContractModel contract, String channel) {
        ObjectNode operation = NODES.objectNode();
        operation.put("action", "send");
        operation.set("channel", ApiJson.reference("#/channels/" + channel));
        operation.put("title", contract.title());
        operation.put("description", ApiText.contract(contract));
        operation.putArray("tags").addObject().put("name", contract.name());
        operation.putArray("messages").add(ApiJson.reference("#/channels/" + channel + "/messages/" + contract.name()));
        return operation;
    }

    private ObjectNode message(ContractModel contract) {
        ObjectNode message = NODES.objectNode();
        message.put("name", contract.name());
        message.put("title", contract.title());
        message.put("summary", MarkdownText.escape(contract.description()));
        message.put("contentType", "application/json");
        ObjectNode payload = message.putObject("payload");
        payload.put("schemaFormat", FORMAT);
        payload.set("schema", components.reference(contract.schema()));
        if (contract.transport() instanceof Transport.Kafka kafka && kafka.key() != null) {
            ObjectNode binding = message.putObject("bindings").putObject("kafka");
            binding.set("key", kafka.key().json());
            binding.put("bindingVersion", "0.5.0");
        }
        ArrayNode examples = NODES.arrayNode();
        ApiExamples.of(contract)
                .forEach((name, example) -> examples.addObject()
                        .put("name", name)
                        .put("summary", ApiExamples.sentence(name))
                        .set("payload", example));
        if (!examples.isEmpty()) {
            message.set("examples", examples);
        }
        return message;
    }

    private ObjectNode schemas() {
        ObjectNode schemas = NODES.objectNode();
        components
                .of(ApiEndpoint.schemas(endpoints))
                .forEach((name, schema) ->
                        schemas.putObject(name).put("schemaFormat", FORMAT).set("schema", schema));
        return schemas;
    }
}
