package dev.contracts.cli.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A connection by the Chrome DevTools Protocol: calls, and the events that came. */
final class DevTools implements WebSocket.Listener {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<Integer, CompletableFuture<JsonNode>> calls = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger number = new AtomicInteger();
    private final StringBuilder received = new StringBuilder();
    private final WebSocket socket;

    DevTools(URI address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .join();
    }

    /** Calls a method and waits for its result. */
    JsonNode call(String session, String method, Map<String, ?> parameters) {
        return send(session, method, parameters).orTimeout(60, TimeUnit.SECONDS).join();
    }

    /** Calls a method that may leave nobody to answer. */
    CompletableFuture<JsonNode> send(String session, String method, Map<String, ?> parameters) {
        int id = number.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        calls.put(id, answer);
        Map<String, Object> call = session.isEmpty()
                ? Map.of("id", id, "method", method, "params", parameters)
                : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
        socket.sendText(JSON.writeValueAsString(call), true).join();
        return answer;
    }

    /** The parameters of all events of a method that came for a session, oldest first. */
    List<JsonNode> events(String session, String method) {
        return events.stream()
                .filter(event -> event.path("method").asString("").equals(method)
                        && event.path("sessionId").asString("").equals(session))
                .map(event -> event.path("params"))
                .toList();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        received.append(data);
        if (last) {
            JsonNode message = JSON.readTree(received.toString());
            received.setLength(0);
            if (message.has("id")) {
                answer(calls.remove(message.path("id").intValue()), message);
            } else {
                events.add(message);
            }
        }
        from.request(1);
        return null;
    }

    private static void answer(CompletableFuture<JsonNode> call, JsonNode message) {
        if (message.has("error")) {
            call.completeExceptionally(
                    new IllegalStateException(message.path("error").toString()));
        } else {
            call.complete(message.path("result"));
        }
    }
}
