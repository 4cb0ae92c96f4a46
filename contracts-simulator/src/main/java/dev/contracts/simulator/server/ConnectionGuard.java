package dev.contracts.simulator.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the server free for those who ask. There is always room for a new connection: when there are too many, the one that
 * has waited longest without a request is closed. A request whose beginning alone comes ends its connection too. WebSockets
 * are counted elsewhere.
 */
final class ConnectionGuard implements Connection.Listener {
    /** The most connections at a time. */
    static final int MOST = 256;
    /** From the first byte of a request to the end of its head. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RefusalLog refusals;
    private final Scheduler scheduler;
    /** In the order in which they began to wait. */
    private final Map<Connection, Wait> waiting = new LinkedHashMap<>();

    private final Set<Connection> answering = new LinkedHashSet<>();

    /** The wait for the next request of a connection. */
    private static final class Wait {
        private final long bytes;
        private long begun;

        /** @param bytes that came before it */
        Wait(long bytes) {
            this.bytes = bytes;
        }

        /** Returns whether a part of a request has been there for too long. */
        boolean isTooLong(Connection connection, long now) {
            if (connection.getBytesIn() == bytes) {
                return false;
            }
            begun = begun == 0 ? now : begun;
            return now - begun > PATIENCE.toNanos();
        }
    }

    ConnectionGuard(RefusalLog refusals, Scheduler scheduler) {
        this.refusals = refusals;
        this.scheduler = scheduler;
    }

    /** Looks after those who wait, from now on. */
    void start() {
        scheduler.schedule(
                () -> {
                    sweep(System.nanoTime());
                    start();
                },
                1,
                TimeUnit.SECONDS);
    }

    /** Returns the number of connections that are open. */
    synchronized int connections() {
        return waiting.size() + answering.size();
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof ConnectionMetaData) {
            Connection surplus = add(connection);
            if (surplus != null) {
                refuse(surplus, Refusal.CONNECTIONS);
            }
        }
    }

    /** Returns the connection for which there is no longer room; null when there is room for all. */
    private synchronized @Nullable Connection add(Connection connection) {
        waiting.put(connection, new Wait(0));
        if (connections() <= MOST) {
            return null;
        }
        Connection surplus = waiting.keySet().iterator().next();
        waiting.remove(surplus);
        return surplus;
    }

    @Override
    public synchronized void onClosed(Connection connection) {
        waiting.remove(connection);
        answering.remove(connection);
    }

    /** The connection has a request, which is being answered. */
    synchronized void begin(Connection connection) {
        if (waiting.remove(connection) != null) {
            answering.add(connection);
        }
    }

    /** The request is answered, and the connection waits for the next one. */
    synchronized void end(Connection connection) {
        if (answering.remove(connection)) {
            waiting.put(connection, new Wait(connection.getBytesIn()));
        }
    }

    /** Closes the connections that are overdue by the JVM's clock. */
    void sweep(long now) {
        for (Connection connection : overdue(now)) {
            refuse(connection, Refusal.HALF_SENT);
        }
    }

    private synchronized List<Connection> overdue(long now) {
        List<Connection> overdue = new ArrayList<>();
        waiting.forEach((connection, wait) -> {
            if (wait.isTooLong(connection, now)) {
                overdue.add(connection);
            }
        });
        overdue.forEach(waiting::remove);
        return overdue;
    }

    /** Outside of the lock: closing it takes locks of its own. */
    private void refuse(Connection connection, Refusal why) {
        refusals.add(why);
        connection.getEndPoint().close();
    }
}
