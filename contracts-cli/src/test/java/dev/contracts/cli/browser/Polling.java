package dev.contracts.cli.browser;

import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for another process. */
final class Polling {
    private Polling() {}

    /** Waits until it is so, up to a minute. */
    static void until(String what, BooleanSupplier so) {
        Instant deadline = Instant.now().plusSeconds(60);
        while (!so.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("waited in vain: " + what);
            }
            shortly();
        }
    }

    static void shortly() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
