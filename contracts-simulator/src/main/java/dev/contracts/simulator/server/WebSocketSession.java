package dev.contracts.simulator.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.util.thread.Scheduler;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.jspecify.annotations.Nullable;

/** Somebody on the WebSocket. Who does not take what is sent is sent away. Public because Jetty calls it. */
public final class WebSocketSession implements Session.Listener.AutoDemanding, Simulation.Listener {
    /** The most events that wait for a slow client. */
    static final int MOST_WAITING = 256;

    /** A client that is still there answers a ping in that time. */
    static final long SECONDS_TO_ANSWER = 15;

    private static final long SECONDS_TO_LEAVE = 5;

    private final Simulation simulation;
    private final Scheduler scheduler;
    private final RefusalLog refusals;
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile @Nullable Session session;
    private volatile boolean answered = true;

    WebSocketSession(Simulation simulation, Scheduler scheduler, RefusalLog refusals) {
        this.simulation = simulation;
        this.scheduler = scheduler;
        this.refusals = refusals;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        session = opened;
        simulation.join(this);
        ping(opened);
    }

    /** Asks again and again whether anybody is there. */
    private void ping(Session open) {
        if (!open.isOpen()) {
            return;
        }
        if (!answered) {
            drop(open, Refusal.LOST);
            return;
        }
        answered = false;
        open.sendPing(ByteBuffer.allocate(0), Callback.NOOP);
        scheduler.schedule(() -> ping(open), SECONDS_TO_ANSWER, TimeUnit.SECONDS);
    }

    @Override
    public void onWebSocketPong(ByteBuffer payload) {
        answered = true;
    }

    @Override
    public void send(byte[] payload) {
        Session open = session;
        if (open == null) {
            return;
        }
        if (waiting.incrementAndGet() > MOST_WAITING) {
            drop(open, Refusal.DEAF);
            return;
        }
        open.sendText(
                new String(payload, StandardCharsets.UTF_8),
                Callback.from(waiting::decrementAndGet, failure -> simulation.leave(this)));
    }

    @Override
    public CompletableFuture<Void> end() {
        CompletableFuture<Void> told = new CompletableFuture<>();
        Session open = session;
        if (open == null) {
            told.complete(null);
        } else {
            Callback done = Callback.from(() -> told.complete(null), failure -> told.complete(null));
            open.close(StatusCode.SHUTDOWN, "the server ends", done);
        }
        return told;
    }

    /** The close frame stands in the same queue: after some seconds the line is cut, read or not. */
    private void drop(Session lost, Refusal why) {
        simulation.leave(this);
        refusals.add(why);
        lost.close(StatusCode.POLICY_VIOLATION, why.reason(), Callback.NOOP);
        scheduler.schedule(lost::disconnect, SECONDS_TO_LEAVE, TimeUnit.SECONDS);
    }

    @Override
    public void onWebSocketClose(int code, @Nullable String reason, Callback callback) {
        simulation.leave(this);
        callback.succeed();
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        simulation.leave(this);
    }
}
