package dev.contracts.importer.api;

import dev.contracts.importer.change.Change;
import dev.contracts.importer.change.ChangeKind;
import dev.contracts.importer.source.SchemaPlace;
import dev.contracts.runtime.text.Quote;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The transport of messages, as far as {@code x-contract.transport} can say it. */
final class MessageTransport {
    private MessageTransport() {}

    /**
     * Returns the header of a message's contract.
     *
     * @param message whose bindings may say of what its key is
     * @param protocols of the servers
     * @param notes takes what cannot be said
     */
    static ObjectNode header(
            SchemaPlace channel, JsonNode message, String address, Set<String> protocols, List<Change> notes) {
        ObjectNode header = JsonNodeFactory.instance.objectNode();
        String path = address.startsWith("/") ? address : "/" + address;
        if (protocols.contains("kafka") || protocols.contains("kafka-secure")) {
            String topic =
                    channel.json().path("bindings").path("kafka").path("topic").asString(address);
            ObjectNode kafka = header.putObject("transport").putObject("kafka").put("topic", topic);
            key(message.path("bindings").path("kafka").path("key"), kafka);
        } else if (protocols.contains("ws") || protocols.contains("wss")) {
            header.putObject("transport").putObject("websocket").put("path", path);
        } else if (!protocols.isEmpty()) {
            notes.add(new Change(
                    ChangeKind.SAME,
                    "",
                    channel.location(),
                    "left out: the transport " + String.join(", ", protocols) + " of " + Quote.text(address)
                            + ", which no contract has yet"));
        }
        return header;
    }

    /** Writes the schema of a key, as far as a contract says it. */
    private static void key(JsonNode schema, ObjectNode kafka) {
        if (schema.path("type").isString()) {
            ObjectNode key = kafka.putObject("key");
            for (String keyword : List.of("type", "format", "enum", "description")) {
                if (schema.has(keyword)) {
                    key.set(keyword, schema.get(keyword));
                }
            }
        }
    }
}
