package dev.contracts.simulator.server;

import java.util.Arrays;
import java.util.Optional;

/** The endpoints, one for each contract. */
enum ServedEndpoint {
    ENGINE_STATE("engine-state", "/api/state"),
    POSITIONS("positions", "/api/positions"),
    TRADE_HISTORY("trade-history", "/api/trades/history"),
    CILS_STATS("cils-stats", "/api/cils/stats"),
    RISK_STATUS("risk-status", "/api/risk/status"),
    TRAINING_PROGRESS("training-progress", "/ws/training");

    private final String contract;
    private final String path;

    ServedEndpoint(String contract, String path) {
        this.contract = contract;
        this.path = path;
    }

    String contract() {
        return contract;
    }

    String path() {
        return path;
    }

    boolean isWebSocket() {
        return this == TRAINING_PROGRESS;
    }

    static Optional<ServedEndpoint> at(String path) {
        return Arrays.stream(values())
                .filter(endpoint -> endpoint.path.equals(path))
                .findFirst();
    }
}
