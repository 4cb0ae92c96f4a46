package dev.contracts.simulator.server;

import java.util.concurrent.locks.LockSupport;

/** The thread that lets time pass. */
final class Ticker implements AutoCloseable {
    /** A machine that was asleep does not catch up on more than this. */
    private static final long MOST_BEHIND = 5_000_000_000L;

    private final Thread thread;
    private volatile boolean closed;

    /** @param period nanoseconds from one step to the next */
    Ticker(long period, Runnable step) {
        thread = new Thread(() -> run(period, step), "simulation");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(long period, Runnable step) {
        long due = System.nanoTime() + period;
        while (!closed) {
            long wait = due - System.nanoTime();
            if (wait > 0) {
                LockSupport.parkNanos(wait);
                continue;
            }
            due = -wait > MOST_BEHIND ? due - wait + period : due + period;
            step.run();
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
