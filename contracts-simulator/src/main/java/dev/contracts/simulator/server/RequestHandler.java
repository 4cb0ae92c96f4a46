package dev.contracts.simulator.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.eclipse.jetty.websocket.server.WebSocketCreator;
import org.jspecify.annotations.Nullable;

/** Hands requests to the {@link ApiRouter}, and WebSockets to the simulation. */
final class RequestHandler extends Handler.Abstract {
    /** The most listeners at a time. */
    private static final int MOST_LISTENERS = 64;

    private final ApiRouter api;
    private final Simulation simulation;
    private final ServerWebSocketContainer webSockets;

    RequestHandler(ApiRouter api, Simulation simulation, ServerWebSocketContainer webSockets) {
        this.api = api;
        this.simulation = simulation;
        this.webSockets = webSockets;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        ApiRequest asked = asked(request);
        boolean upgrade = "websocket".equalsIgnoreCase(request.getHeaders().get(HttpHeader.UPGRADE));
        if (upgrade
                && asked.path().equals(ServedEndpoint.TRAINING_PROGRESS.path())
                && ApiRouter.foreign(asked).isEmpty()) {
            if (simulation.listeners() >= MOST_LISTENERS) {
                write(ApiResponse.refusal(503, MOST_LISTENERS + " listen already"), asked, response, callback);
                return true;
            }
            WebSocketCreator creator = (upgraded, answer, done) ->
                    new WebSocketSession(simulation, getServer().getScheduler());
            if (webSockets.upgrade(creator, request, response, callback)) {
                return true;
            }
        }
        write(api.answer(asked), asked, response, callback);
        return true;
    }

    private static ApiRequest asked(Request request) {
        String query = request.getHttpURI().getQuery();
        return new ApiRequest(
                request.getMethod(),
                String.valueOf(request.getHttpURI().getPath()),
                query == null ? "" : query,
                header(request, HttpHeader.HOST),
                header(request, HttpHeader.ORIGIN));
    }

    private static @Nullable String header(Request request, HttpHeader name) {
        return request.getHeaders().get(name);
    }

    private static void write(ApiResponse answer, ApiRequest asked, Response response, Callback callback) {
        response.setStatus(answer.status());
        answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        if (answer.body().length > 0) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
            response.getHeaders().put("X-Content-Type-Options", "nosniff");
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
        }
        boolean bare = asked.method().equals("HEAD") || answer.body().length == 0;
        response.write(true, bare ? ByteBuffer.allocate(0) : ByteBuffer.wrap(answer.body()), callback);
    }
}
