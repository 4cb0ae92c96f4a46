package dev.contracts.cli.terminal;

import dev.contracts.runner.run.Outcome;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits until the process is asked to end, as by Ctrl-C, and lets what goes on end before it does; then the exit code is 0.
 * An interrupt of the thread that waits is the same, and is used up by it.
 */
public final class ShutdownHook implements AutoCloseable {
    private static final long LONGEST_SECONDS = 10;

    private final Terminal terminal;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "shutdown-hook");

    public ShutdownHook(Terminal terminal) {
        this.terminal = terminal;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    public void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            asked.countDown();
        }
    }

    private void end() {
        asked.countDown();
        boolean ended = false;
        try {
            ended = over.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        terminal.flush();
        Outcome outcome = ended ? Outcome.CONFORMS : Outcome.NO_VERDICT;
        Runtime.getRuntime().halt(outcome.exitCode());
    }

    @Override
    public void close() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending already, and the hook ends it
            return;
        }
    }
}
