package dev.contracts.simulator.server;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Says what the server refuses: each kind once, a second after it first occurred and with the count until then; at the end
 * again, if there were more.
 */
final class RefusalLog {
    private final Consumer<String> notices;
    private final Scheduler scheduler;
    private final Map<Refusal, Long> counts = new EnumMap<>(Refusal.class);
    private final Map<Refusal, Long> said = new EnumMap<>(Refusal.class);

    RefusalLog(Consumer<String> notices, Scheduler scheduler) {
        this.notices = notices;
        this.scheduler = scheduler;
    }

    synchronized void add(Refusal kind) {
        if (counts.merge(kind, 1L, Long::sum) == 1) {
            scheduler.schedule(() -> say(kind), 1, TimeUnit.SECONDS);
        }
    }

    private synchronized void say(Refusal kind) {
        long count = counts.getOrDefault(kind, 0L);
        if (said.getOrDefault(kind, 0L) < count) {
            said.put(kind, count);
            notices.accept(kind.text(count));
        }
    }

    /** Says what was not said yet. */
    synchronized void end() {
        counts.keySet().forEach(this::say);
    }
}
