package dev.contracts.model;

import dev.contracts.model.schema.Schema;
import org.jspecify.annotations.Nullable;

/** The transport of a contract's payloads. */
public sealed interface Transport permits Transport.Http, Transport.WebSocket, Transport.Kafka {
    /** The path at the server, such as {@code /api/positions}, or the topic at the broker. */
    String path();

    /** Returns a label such as {@code GET /api/positions}. */
    String label();

    /** Answers to a request. */
    record Http(String method, String path) implements Transport {
        @Override
        public String label() {
            return method + " " + path;
        }
    }

    /**
     * Records of a topic.
     *
     * @param key the schema of their keys; null when nothing is said of them
     */
    record Kafka(String topic, @Nullable Schema key) implements Transport {
        @Override
        public String path() {
            return topic;
        }

        @Override
        public String label() {
            return "Kafka " + topic;
        }
    }

    /** Messages of a connection. */
    record WebSocket(String path) implements Transport {
        @Override
        public String label() {
            return "WebSocket " + path;
        }
    }
}
