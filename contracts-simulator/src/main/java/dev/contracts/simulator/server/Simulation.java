package dev.contracts.simulator.server;

import dev.contracts.dashboard.cilsstats.CilsStats;
import dev.contracts.dashboard.enginestate.EngineState;
import dev.contracts.dashboard.positions.Positions;
import dev.contracts.dashboard.riskstatus.RiskStatus;
import dev.contracts.dashboard.tradehistory.TradeHistory;
import dev.contracts.dashboard.tradehistory.TradeHistoryQuery;
import dev.contracts.dashboard.trainingprogress.TrainingProgress;
import dev.contracts.simulator.fault.FaultContext;
import dev.contracts.simulator.fault.FaultInjector;
import dev.contracts.simulator.world.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The system that is served: one world after another, and those who listen to its training runs.
 *
 * <p>Requests that follow one another closely are answered from the same world, so that what a dashboard asks for in one
 * round agrees.
 */
final class Simulation {
    /** The nanoseconds after which a request begins another round. */
    private static final long ROUND = 100_000_000L;
    /** The greatest age of the world that is shown, in nanoseconds. */
    private static final long OLDEST = 1_000_000_000L;

    private final FaultInjector faults;
    private final LongSupplier nanos;
    private final double speed;
    private final long begun;
    private final Set<Listener> listeners = new LinkedHashSet<>();
    private World latest;
    private World shown;
    private long shownSince;
    private long lastRequest;
    private double uptime = -1;

    /** Takes the payloads of the training runs. */
    interface Listener {
        /** Must not wait. */
        void send(byte[] payload);

        /** There will be nothing more. @return done when the listener has been told */
        CompletableFuture<Void> end();
    }

    /**
     * @param nanos a clock that never goes back, in nanoseconds
     * @param speed simulated seconds in a second of that clock
     */
    Simulation(World first, FaultInjector faults, LongSupplier nanos, double speed) {
        this.faults = faults;
        this.latest = first;
        this.shown = first;
        this.nanos = nanos;
        this.speed = speed;
        this.begun = nanos.getAsLong();
        this.shownSince = begun;
        this.lastRequest = begun;
    }

    /** Advances by one tick. */
    synchronized void step() {
        latest = latest.step();
        for (TrainingProgress event : faults.trainingProgress(latest.events(), FaultContext.told(latest, false))) {
            byte[] payload = TrainingProgress.CONTRACT.write(event);
            for (Listener listener : Set.copyOf(listeners)) {
                listener.send(payload);
            }
        }
    }

    /** Returns the world that a request reads. */
    synchronized World look() {
        long now = nanos.getAsLong();
        if (now - lastRequest > ROUND || now - shownSince > OLDEST) {
            shown = latest;
            shownSince = now;
        }
        lastRequest = now;
        return shown;
    }

    /** Returns the payload of the response to a request. */
    byte[] payload(ServedEndpoint endpoint, TradeHistoryQuery query) {
        World world = look();
        FaultContext moment = FaultContext.ofQuery(world, query);
        return switch (endpoint) {
            case ENGINE_STATE ->
                EngineState.CONTRACT.write(faults.apply(EngineState.class, world.engineState(uptime()), moment));
            case POSITIONS -> Positions.CONTRACT.write(faults.apply(Positions.class, world.positions(), moment));
            case TRADE_HISTORY ->
                TradeHistory.CONTRACT.write(faults.apply(TradeHistory.class, world.tradeHistory(query), moment));
            case CILS_STATS -> CilsStats.CONTRACT.write(faults.apply(CilsStats.class, world.cilsStats(), moment));
            case RISK_STATUS -> RiskStatus.CONTRACT.write(faults.apply(RiskStatus.class, world.riskStatus(), moment));
            case TRAINING_PROGRESS -> throw new IllegalArgumentException("nobody asks for " + endpoint.contract());
        };
    }

    /** The listener hears how far the run is, if one goes on, and everything from now on. */
    synchronized void join(Listener listener) {
        List<TrainingProgress> first = latest.trainingProgress().map(List::of).orElse(List.of());
        if (!first.isEmpty()) {
            faults.trainingProgress(first, FaultContext.told(latest, true))
                    .forEach(event -> listener.send(TrainingProgress.CONTRACT.write(event)));
        }
        listeners.add(listener);
    }

    /** Ends the simulation and tells the listeners, unless that takes longer than a second. */
    void end() {
        List<Listener> last;
        synchronized (this) {
            last = List.copyOf(listeners);
            listeners.clear();
        }
        CompletableFuture.allOf(last.stream().map(Listener::end).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, 1, TimeUnit.SECONDS)
                .join();
    }

    synchronized void leave(Listener listener) {
        listeners.remove(listener);
    }

    synchronized int listeners() {
        return listeners.size();
    }

    /** Seconds since the engine was started, in millionths; always more than the last time. */
    private synchronized double uptime() {
        double now = latest.uptimeAtOpening() + (nanos.getAsLong() - begun) / 1e9 * speed;
        long millionths = Math.max(Math.round(now * 1e6), Math.round(uptime * 1e6) + 1);
        uptime = millionths / 1e6;
        return uptime;
    }
}
