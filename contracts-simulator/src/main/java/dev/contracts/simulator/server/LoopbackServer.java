package dev.contracts.simulator.server;

import dev.contracts.Context;
import dev.contracts.simulator.fault.FaultInjector;
import dev.contracts.simulator.world.World;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/** A running server. Public for the library's entrance alone. */
public final class LoopbackServer implements AutoCloseable {
    private static final String ADDRESS = "127.0.0.1";
    private static final int THREADS = 16;
    /** Connections that the system may hold back until they are accepted. */
    private static final int BACKLOG = 1024;
    /** The bytes of a send buffer, beyond which a client counts as one that does not read. */
    private static final int SEND_BUFFER = 64 * 1024;

    private static final int MOST_RECEIVED = 64 * 1024;

    private final Simulation simulation;
    private final Server server;
    private final ServerConnector connector;
    private final RefusalLog refusals;
    private final ConnectionGuard guard;
    private final List<Ticker> tickers = new ArrayList<>(1);

    private LoopbackServer(
            Simulation simulation,
            Server server,
            ServerConnector connector,
            RefusalLog refusals,
            ConnectionGuard guard) {
        this.simulation = simulation;
        this.server = server;
        this.connector = connector;
        this.refusals = refusals;
        this.guard = guard;
    }

    /**
     * Starts a server in which time passes, from now on.
     *
     * @throws IllegalArgumentException in words for the user, when a fault cannot be shown
     * @throws IOException when the port cannot be had
     */
    public static LoopbackServer start(ServeOptions options, Consumer<String> notices) throws IOException {
        LoopbackServer server = start(options, notices, Clock.systemUTC(), System::nanoTime);
        long tick = server.simulation.look().tick().toNanos();
        server.tickers.add(new Ticker((long) (tick / options.speed()), server::step));
        return server;
    }

    /**
     * Starts a server in which no time passes by itself.
     *
     * @throws IOException when the port cannot be had
     */
    static LoopbackServer start(ServeOptions options, Consumer<String> notices, Clock clock, LongSupplier nanos)
            throws IOException {
        FaultInjector faults = FaultInjector.of(options.faults(), notices);
        World first = World.open(faults.in(options.scenario()), clock.instant());
        Simulation simulation = new Simulation(first, faults, nanos, options.speed());
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
        threads.setName("serve");
        threads.setDaemon(true);
        Server server = new Server(threads);
        RefusalLog refusals = new RefusalLog(notices, server.getScheduler());
        ConnectionGuard guard = new ConnectionGuard(refusals, server.getScheduler());
        server.setErrorHandler(new JsonErrorHandler(refusals));
        // a connection that is kept alive is no reason to wait
        server.setStopTimeout(0);
        ServerConnector connector = connector(server, options.port());
        server.addConnector(connector);
        connector.addBean(guard);
        ServerWebSocketContainer webSockets = ServerWebSocketContainer.ensure(server);
        webSockets.setIdleTimeout(Duration.ZERO);
        webSockets.setMaxTextMessageSize(MOST_RECEIVED);
        webSockets.setMaxBinaryMessageSize(MOST_RECEIVED);
        server.setHandler(new RequestHandler(
                new ApiRouter(simulation, new IndexPage(simulation, options.faults())),
                simulation,
                webSockets,
                refusals,
                guard));
        LoopbackServer started = new LoopbackServer(simulation, server, connector, refusals, guard);
        try {
            server.start();
            guard.start();
        } catch (IOException e) {
            started.close();
            throw e;
        } catch (Exception e) {
            started.close();
            throw new IllegalStateException("the server did not start", e);
        }
        return started;
    }

    private static ServerConnector connector(Server server, int port) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(ADDRESS);
        connector.setPort(port);
        connector.setReuseAddress(true);
        connector.setAcceptQueueSize(BACKLOG);
        connector.setAcceptedSendBufferSize(SEND_BUFFER);
        return connector;
    }

    public int port() {
        return connector.getLocalPort();
    }

    /** Returns the current context of the rules. */
    public Context context() {
        return simulation.look().context();
    }

    int connections() {
        return guard.connections();
    }

    int listeners() {
        return simulation.listeners();
    }

    /** Returns the path at which each contract is served, by the contract's name. */
    public static SortedMap<String, String> endpoints() {
        SortedMap<String, String> paths = new TreeMap<>();
        for (ServedEndpoint endpoint : ServedEndpoint.values()) {
            paths.put(endpoint.contract(), endpoint.path());
        }
        return paths;
    }

    /** Advances by one tick. */
    void step() {
        simulation.step();
    }

    /** Says goodbye to whoever listens, and lets go of the port. */
    @Override
    public void close() {
        refusals.end();
        tickers.forEach(Ticker::close);
        simulation.end();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server did not stop", e);
        }
    }
}
