package dev.contracts.importer.api;

import dev.contracts.importer.change.Change;
import dev.contracts.importer.entry.EntrySink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The messages of AsyncAPI 2, which stand under the operations of channels. */
final class AsyncApi2Messages {
    private final ApiPart root;
    private final Messages messages;

    AsyncApi2Messages(ApiPart root, EntrySink out) {
        this.root = root;
        this.messages = new Messages(out);
    }

    void read() {
        for (String address : root.names("channels")) {
            root.get("channels", address).ifPresent(channel -> channel(address, channel));
        }
    }

    private void channel(String address, ApiPart channel) {
        for (String operation : List.of("subscribe", "publish")) {
            Optional<ApiPart> message = channel.get(operation, "message");
            if (message.isEmpty()) {
                continue;
            }
            String name = channel.json().path(operation).path("operationId").asString(address);
            List<ApiPart> alternatives = message.get().all("oneOf");
            for (ApiPart each : alternatives.isEmpty() ? List.of(message.get()) : alternatives) {
                List<Change> notes = new ArrayList<>();
                messages.take(
                        each,
                        name,
                        MessageTransport.header(channel.place(), each.json(), address, protocols(channel), notes),
                        notes);
            }
        }
    }

    private Set<String> protocols(ApiPart channel) {
        Set<String> protocols = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        channel.json().path("servers").forEach(name -> named.add(name.asString("")));
        for (String server : root.names("servers")) {
            if (named.isEmpty() || named.contains(server)) {
                root.get("servers", server).ifPresent(part -> protocols.add(part.text("protocol")));
            }
        }
        return protocols;
    }
}
