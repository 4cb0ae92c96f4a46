package dev.contracts.simulator.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Connection;
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
    static final int MOST_LISTENERS = 64;

    private final ApiRouter router;
    private final Simulation simulation;
    private final ServerWebSocketContainer webSockets;
    private final RefusalLog refusals;
    private final ConnectionGuard guard;

    RequestHandler(
            ApiRouter router,
            Simulation simulation,
            ServerWebSocketContainer webSockets,
            RefusalLog refusals,
            ConnectionGuard guard) {
        this.router = router;
        this.simulation = simulation;
        this.webSockets = webSockets;
        this.refusals = refusals;
        this.guard = guard;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Connection connection = request.getConnectionMetaData().getConnection();
        guard.begin(connection);
        answer(request, response, Callback.from(callback, () -> guard.end(connection)));
        return true;
    }

    private void answer(Request request, Response response, Callback callback) {
        ApiRequest apiRequest = apiRequest(request);
        boolean foreign = ApiRouter.foreign(apiRequest).isPresent();
        if (foreign) {
            refusals.add(Refusal.FOREIGN);
        }
        boolean upgrade = "websocket".equalsIgnoreCase(request.getHeaders().get(HttpHeader.UPGRADE));
        if (upgrade && apiRequest.path().equals(ServedEndpoint.TRAINING_PROGRESS.path()) && !foreign) {
            if (simulation.listeners() >= MOST_LISTENERS) {
                refusals.add(Refusal.LISTENERS);
                write(ApiResponse.refusal(503, Refusal.LISTENERS.reason()), apiRequest, response, callback);
                return;
            }
            WebSocketCreator creator = (upgradeRequest, upgradeResponse, done) ->
                    new WebSocketSession(simulation, getServer().getScheduler(), refusals);
            if (webSockets.upgrade(creator, request, response, callback)) {
                return;
            }
        }
        write(router.respond(apiRequest), apiRequest, response, callback);
    }

    private static ApiRequest apiRequest(Request request) {
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

    private static void write(ApiResponse apiResponse, ApiRequest apiRequest, Response response, Callback callback) {
        response.setStatus(apiResponse.status());
        apiResponse.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        if (apiResponse.body().length > 0) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
            response.getHeaders().put("X-Content-Type-Options", "nosniff");
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, apiResponse.body().length);
        }
        boolean bare = apiRequest.method().equals("HEAD") || apiResponse.body().length == 0;
        response.write(true, bare ? ByteBuffer.allocate(0) : ByteBuffer.wrap(apiResponse.body()), callback);
    }
}
