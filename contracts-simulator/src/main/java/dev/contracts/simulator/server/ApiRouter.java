package dev.contracts.simulator.server;

import dev.contracts.dashboard.tradehistory.TradeHistoryQuery;
import dev.contracts.runtime.text.Quote;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Routes requests to responses, independent of the HTTP server. */
final class ApiRouter {
    private static final String METHODS = "GET, HEAD, OPTIONS";

    private final Simulation simulation;
    private final IndexPage index;

    ApiRouter(Simulation simulation, IndexPage index) {
        this.simulation = simulation;
        this.index = index;
    }

    ApiResponse respond(ApiRequest request) {
        Optional<ApiResponse> foreign = foreign(request);
        if (foreign.isPresent()) {
            return foreign.get();
        }
        ApiResponse response = routed(request);
        return request.origin() == null
                ? response
                : response.with("Access-Control-Allow-Origin", request.origin()).with("Vary", "Origin");
    }

    /** The refusal of a request that does not come from this machine, or was sent to another name. */
    static Optional<ApiResponse> foreign(ApiRequest request) {
        if (!LoopbackHosts.isHost(request.host())) {
            return Optional.of(ApiResponse.refusal(
                    421,
                    "this server answers to localhost, 127.0.0.1 and [::1] alone, not to the host "
                            + (request.host() == null ? "that was left out" : Quote.text(request.host()))));
        }
        if (request.origin() != null && !LoopbackHosts.isOrigin(request.origin())) {
            return Optional.of(ApiResponse.refusal(
                    403,
                    "only pages of this machine may ask (http://localhost:PORT, http://127.0.0.1:PORT), not "
                            + Quote.text(request.origin())));
        }
        return Optional.empty();
    }

    private ApiResponse routed(ApiRequest request) {
        Optional<ServedEndpoint> endpoint = ServedEndpoint.at(request.path());
        if (endpoint.isEmpty() && !request.path().equals("/")) {
            return ApiResponse.refusal(
                    404,
                    "nothing is at " + Quote.text(request.path()) + "; there are "
                            + Arrays.stream(ServedEndpoint.values())
                                    .map(ServedEndpoint::path)
                                    .collect(Collectors.joining(", ")));
        }
        if (request.method().equals("OPTIONS")) {
            return preflight(request);
        }
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return ApiResponse.refusal(
                            405, "the method " + Quote.text(request.method()) + " is not allowed here; ask with GET")
                    .with("Allow", METHODS);
        }
        return endpoint.isEmpty() ? ApiResponse.ok(index.write()) : payload(endpoint.get(), request.query());
    }

    private static ApiResponse preflight(ApiRequest request) {
        ApiResponse allowed = ApiResponse.empty(204).with("Allow", METHODS);
        return request.origin() == null
                ? allowed
                : allowed.with("Access-Control-Allow-Methods", METHODS)
                        .with("Access-Control-Allow-Headers", "accept, authorization, cache-control, content-type")
                        .with("Access-Control-Max-Age", "600");
    }

    private ApiResponse payload(ServedEndpoint endpoint, String query) {
        if (endpoint.isWebSocket()) {
            return ApiResponse.refusal(426, "this is a WebSocket: connect to ws://HOST:PORT" + endpoint.path())
                    .with("Upgrade", "websocket")
                    .with("Connection", "Upgrade");
        }
        try {
            TradeHistoryQuery parsed = endpoint == ServedEndpoint.TRADE_HISTORY
                    ? TradeHistoryQuery.parse(query)
                    : TradeHistoryQuery.DEFAULT;
            return ApiResponse.ok(simulation.payload(endpoint, parsed));
        } catch (IllegalArgumentException e) {
            return ApiResponse.refusal(400, String.valueOf(e.getMessage()));
        }
    }
}
