package dev.contracts.simulator;

import dev.contracts.Context;
import dev.contracts.simulator.server.LoopbackServer;
import dev.contracts.simulator.server.ServeOptions;
import java.io.IOException;
import java.net.URI;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * A trading system that is simulated, on a port of the loopback interface: the endpoints and the WebSocket of every contract,
 * for those who build a dashboard or test one. It keeps every contract at every moment, but for the faults that are asked for.
 *
 * <pre>{@code
 * try (SimulatedSystem system = SimulatedSystem.start(ServeOptions.DEFAULT)) {
 *     HttpRequest state = HttpRequest.newBuilder(system.address().resolve("/api/state")).build();
 * }
 * }</pre>
 */
public final class SimulatedSystem implements AutoCloseable {
    private final LoopbackServer server;

    private SimulatedSystem(LoopbackServer server) {
        this.server = server;
    }

    /**
     * @throws IllegalArgumentException when a fault is not a rule of the contracts, or one that cannot be shown
     * @throws IOException when the port cannot be had
     */
    public static SimulatedSystem start(ServeOptions options) throws IOException {
        return start(options, line -> {});
    }

    /** Starts as {@link #start(ServeOptions)} does, and reports when a fault is shown for the first time. */
    public static SimulatedSystem start(ServeOptions options, Consumer<String> notices) throws IOException {
        return new SimulatedSystem(LoopbackServer.start(options, notices));
    }

    /** Returns the path at which each contract is served, by the contract's name. */
    public static SortedMap<String, String> endpoints() {
        return LoopbackServer.endpoints();
    }

    public int port() {
        return server.port();
    }

    /**
     * Returns the current context of the rules: {@code total_portfolio_value},
     * {@code configured_horizons} and {@code manifest_run_id}.
     */
    public Context context() {
        return server.context();
    }

    /** Returns the address, such as {@code http://127.0.0.1:8765}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /** Says goodbye to whoever listens, and lets go of the port. */
    @Override
    public void close() {
        server.close();
    }
}
