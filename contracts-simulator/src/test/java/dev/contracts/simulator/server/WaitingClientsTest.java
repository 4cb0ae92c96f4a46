package dev.contracts.simulator.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.simulator.fault.FaultInjector;
import dev.contracts.simulator.world.World;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.util.thread.Scheduler;
import org.eclipse.jetty.websocket.api.Session;
import org.junit.jupiter.api.Test;

/** Clients that keep the server waiting, by a clock that passes when a test says so. */
class WaitingClientsTest {
    private final Queue<Runnable> scheduled = new ArrayDeque<>();
    private final List<String> calls = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final AtomicLong bytesIn = new AtomicLong();
    private final Scheduler scheduler = fake(Scheduler.class, (method, arguments) -> {
        scheduled.add((Runnable) arguments[0]);
        return null;
    });
    private final RefusalLog refusals = new RefusalLog(notices::add, scheduler);

    /** An object whose methods a test answers, and which lists the calls. */
    private <T> T fake(Class<T> type, BiFunction<String, Object[], Object> answers, Class<?>... more) {
        Class<?>[] types = new Class<?>[more.length + 1];
        types[0] = type;
        System.arraycopy(more, 0, types, 1, more.length);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), types, (self, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return method.getName().equals("equals") ? self == arguments[0] : 1;
            }
            calls.add(method.getName());
            return answers.apply(method.getName(), arguments);
        }));
    }

    private Connection connection() {
        EndPoint endPoint = fake(EndPoint.class, (method, arguments) -> null);
        return fake(
                Connection.class,
                (method, arguments) -> method.equals("getBytesIn") ? bytesIn.get() : endPoint,
                ConnectionMetaData.class);
    }

    private static long seconds(long seconds) {
        return seconds * 1_000_000_000L;
    }

    @Test
    void a_request_whose_end_does_not_come_ends_its_connection_and_one_that_has_not_begun_does_not() {
        ConnectionGuard guard = new ConnectionGuard(refusals, scheduler);
        guard.onOpened(connection());
        guard.sweep(seconds(1));
        guard.sweep(seconds(60));
        bytesIn.set(5);
        guard.sweep(seconds(61));
        bytesIn.set(6);
        guard.sweep(seconds(71));
        assertThat(guard.connections()).isEqualTo(1);
        assertThat(calls).doesNotContain("close");
        guard.sweep(seconds(72));
        assertThat(guard.connections()).isZero();
        assertThat(calls).contains("close");
        refusals.end();
        assertThat(notices).containsExactly("refused 1 connection: no whole request came within 10 s");
    }

    @Test
    void a_connection_that_is_answered_waits_anew() {
        ConnectionGuard guard = new ConnectionGuard(refusals, scheduler);
        Connection connection = connection();
        guard.onOpened(connection);
        bytesIn.set(100);
        guard.sweep(seconds(1));
        guard.begin(connection);
        guard.sweep(seconds(30));
        guard.end(connection);
        guard.sweep(seconds(60));
        assertThat(guard.connections()).isEqualTo(1);
        guard.onClosed(connection);
        assertThat(guard.connections()).isZero();
        assertThat(notices).isEmpty();
    }

    @Test
    void who_does_not_answer_a_ping_is_sent_away() {
        FaultInjector faults = FaultInjector.of(List.of(), notices::add);
        World world = World.open(faults.in(ServeOptions.DEFAULT.scenario()), Instant.parse("2026-03-02T14:30:00Z"));
        Simulation simulation = new Simulation(world, faults, () -> 0, 1);
        WebSocketSession client = new WebSocketSession(simulation, scheduler, refusals);
        client.onWebSocketOpen(fake(Session.class, (method, arguments) -> method.equals("isOpen") ? true : null));
        assertThat(calls).contains("sendPing");
        client.onWebSocketPong(ByteBuffer.allocate(0));
        scheduled.remove().run();
        assertThat(simulation.listeners()).isEqualTo(1);
        scheduled.remove().run();
        assertThat(simulation.listeners()).isZero();
        assertThat(calls).contains("close").doesNotContain("disconnect");
        scheduled.forEach(Runnable::run);
        assertThat(calls).contains("disconnect");
        assertThat(notices).containsExactly("refused 1 WebSocket: a ping was not answered within 15 s");
    }

    @Test
    void each_kind_is_said_once_and_at_the_end_if_there_were_more() {
        for (int refused = 0; refused < 436; refused++) {
            refusals.add(Refusal.LISTENERS);
        }
        refusals.add(Refusal.DEAF);
        scheduled.forEach(Runnable::run);
        refusals.add(Refusal.LISTENERS);
        assertThat(notices)
                .containsExactly(
                        "refused 436 WebSockets: 64 listen already",
                        "refused 1 WebSocket: 256 events were not taken in time");
        refusals.end();
        assertThat(notices).hasSize(3).last().isEqualTo("refused 437 WebSockets: 64 listen already");
    }
}
