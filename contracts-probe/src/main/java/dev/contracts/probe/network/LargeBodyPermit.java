package dev.contracts.probe.network;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets one large body be in memory at a time, however many endpoints send one; small ones need not ask. */
final class LargeBodyPermit {
    /** The size up to which a body is small, in bytes. */
    static final int SMALL = 1 << 20;

    private final Semaphore one = new Semaphore(1, true);

    /** Waits for the turn of a body. */
    boolean enter(Duration patience) {
        try {
            return one.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The body was checked, or dropped. */
    void leave() {
        one.release();
    }
}
