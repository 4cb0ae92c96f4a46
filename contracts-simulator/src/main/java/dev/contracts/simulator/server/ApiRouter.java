package dev.contracts.simulator.server;

import dev.contracts.dashboard.tradehistory.TradeHistoryQuery;
import dev.contracts.runtime.text.Quote;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers requests. It knows nothing of how they come. */
final class ApiRouter {
    private static final String METHODS = "GET, HEAD, OPTIONS";

    private final Simulation simulation;
    private final IndexPage index;

    ApiRouter(Simulation simulation, IndexPage index) {
        this.simulation = simulation;
        this.index = index;
    }

    ApiResponse answer(ApiRequest asked) {
        Optional<ApiResponse> foreign = foreign(asked);
        if (foreign.isPresent()) {
            return foreign.get();
        }
        ApiResponse answer = routed(asked);
        return asked.origin() == null
                ? answer
                : answer.with("Access-Control-Allow-Origin", asked.origin()).with("Vary", "Origin");
    }

    /** The refusal of a request that does not come from this machine, or was sent to another name. */
    static Optional<ApiResponse> foreign(ApiRequest asked) {
        if (!LoopbackHosts.isHost(asked.host())) {
            return Optional.of(ApiResponse.refusal(
                    421,
                    "this server answers to localhost, 127.0.0.1 and [::1] alone, not to the host "
                            + (asked.host() == null ? "that was left out" : Quote.text(asked.host()))));
        }
        if (asked.origin() != null && !LoopbackHosts.isOrigin(asked.origin())) {
            return Optional.of(ApiResponse.refusal(
                    403,
                    "only pages of this machine may ask (http://localhost:PORT, http://127.0.0.1:PORT), not "
                            + Quote.text(asked.origin())));
        }
        return Optional.empty();
    }

    private ApiResponse routed(ApiRequest asked) {
        Optional<ServedEndpoint> endpoint = ServedEndpoint.at(asked.path());
        if (endpoint.isEmpty() && !asked.path().equals("/")) {
            return ApiResponse.refusal(
                    404,
                    "nothing is at " + Quote.text(asked.path()) + "; there are "
                            + Arrays.stream(ServedEndpoint.values())
                                    .map(ServedEndpoint::path)
                                    .collect(Collectors.joining(", ")));
        }
        if (asked.method().equals("OPTIONS")) {
            return preflight(asked);
        }
        if (!asked.method().equals("GET") && !asked.method().equals("HEAD")) {
            return ApiResponse.refusal(
                            405, "the method " + Quote.text(asked.method()) + " is not allowed here; ask with GET")
                    .with("Allow", METHODS);
        }
        return endpoint.isEmpty() ? ApiResponse.ok(index.write()) : payload(endpoint.get(), asked.query());
    }

    private static ApiResponse preflight(ApiRequest asked) {
        ApiResponse allowed = ApiResponse.empty(204).with("Allow", METHODS);
        return asked.origin() == null
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
            return ApiResponse.ok(simulation.answer(endpoint, parsed));
        } catch (IllegalArgumentException e) {
            return ApiResponse.refusal(400, String.valueOf(e.getMessage()));
        }
    }
}
