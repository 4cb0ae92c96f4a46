package dev.contracts.probe.network;

import dev.contracts.probe.session.ProbeEvent;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Events on their way from the network to the session. It is bounded in number and in bytes: whoever sends faster than
 * payloads can be checked waits, and so does the server behind it.
 */
public final class ArrivalQueue {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<Arrival> waiting = new ArrayDeque<>();
    private final int most;
    private final long mostBytes;
    private long bytes;
    private int bounded;
    private boolean closed;

    /**
     * An event that came.
     *
     * @param event null for a mere call to wake up
     * @param bytes for which it stands in line; 0 for what never waits
     * @param afterwards to be run when it was dealt with
     */
    public record Arrival(@Nullable ProbeEvent event, long bytes, Runnable afterwards) {}

    public ArrivalQueue(int most, long mostBytes) {
        this.most = most;
        this.mostBytes = mostBytes;
    }

    /** Adds an event; one with bytes waits until there is room. */
    public void put(@Nullable ProbeEvent event, long size, Runnable afterwards) {
        lock.lock();
        try {
            while (size > 0 && !closed && bounded > 0 && (bounded >= most || bytes + size > mostBytes)) {
                changed.awaitUninterruptibly();
            }
            if (closed) {
                afterwards.run();
                return;
            }
            waiting.add(new Arrival(event, size, afterwards));
            bytes += size;
            bounded += size > 0 ? 1 : 0;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The next event; null when none comes in time. */
    public @Nullable Arrival take(Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = Math.max(0, patience.toNanos());
            while (waiting.isEmpty() && left > 0) {
                left = changed.awaitNanos(left);
            }
            Arrival next = waiting.poll();
            if (next != null && next.bytes() > 0) {
                bytes -= next.bytes();
                bounded--;
                changed.signalAll();
            }
            return next;
        } finally {
            lock.unlock();
        }
    }

    /** Returns the number of waiting messages. */
    public int size() {
        lock.lock();
        try {
            return bounded;
        } finally {
            lock.unlock();
        }
    }

    /** Closes the queue: whoever adds no longer waits for room. */
    void close() {
        lock.lock();
        try {
            closed = true;
            waiting.forEach(arrival -> arrival.afterwards().run());
            waiting.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
