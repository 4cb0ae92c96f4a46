package dev.contracts.importer.api;

import dev.contracts.importer.change.Change;
import dev.contracts.importer.entry.EntrySink;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The messages of AsyncAPI 3, which stand under channels. */
final class AsyncApi3Messages {
    private final ApiPart root;
    private final Messages messages;

    AsyncApi3Messages(ApiPart root, EntrySink out) {
        this.root = root;
        this.messages = new Messages(out);
    }

    void read() {
        for (String key : root.names("channels")) {
            root.get("channels", key).ifPresent(channel -> channel(key, channel));
        }
    }

    private void channel(String key, ApiPart channel) {
        String written = channel.text("address");
        String address = written.isEmpty() ? key : written;
        for (String name : channel.names("messages")) {
            channel.get("messages", name).ifPresent(message -> {
                List<Change> notes = new ArrayList<>();
                messages.take(
                        message,
                        name,
                        MessageTransport.header(channel.place(), message.json(), address, protocols(channel), notes),
                        notes);
            });
        }
    }

    private Set<String> protocols(ApiPart channel) {
        Set<String> protocols = new TreeSet<>();
        List<ApiPart> servers = channel.all("servers");
        for (ApiPart server : servers.isEmpty() ? root.all("servers") : servers) {
            protocols.add(server.text("protocol"));
        }
        return protocols;
    }
}
