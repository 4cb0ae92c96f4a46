package dev.contracts.cli.command;

import dev.contracts.cli.terminal.Terminal;
import dev.contracts.probe.LiveProbe;
import dev.contracts.probe.ProbeListener;
import dev.contracts.probe.ProbeOptions;
import dev.contracts.probe.ProbeReport;
import dev.contracts.probe.ProbeTable;
import dev.contracts.probe.session.ProbedContract;
import dev.contracts.runner.run.LocatedViolation;
import dev.contracts.runner.run.Outcome;
import dev.contracts.runner.run.RunListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The view of a session for a person: on a terminal a table that is drawn again in its place, and the violations when it is
 * over; elsewhere each violation as it is found. Ends the session when the process is asked to end.
 */
final class ProbeScreen implements ProbeListener, AutoCloseable {
    /** More than a terminal shows; it cuts lines by itself while it is told not to wrap them. */
    private static final int WIDTH = 300;

    private static final String NO_WRAP = "\u001b[?7l";
    private static final String WRAP = "\u001b[?7h";
    private static final long LONGEST_SHUTDOWN_SECONDS = 20;

    private final Terminal terminal;
    private final ProbeOptions options;
    private final @Nullable RunListener text;
    private final boolean drawing;
    private final List<LocatedViolation> kept = new ArrayList<>();
    private int drawn;

    /** @param text told of violations; null when they are not printed one by one */
    ProbeScreen(Terminal terminal, ProbeOptions options, @Nullable RunListener text) {
        this.terminal = terminal;
        this.options = options;
        this.text = text;
        this.drawing =
                terminal.progress() && !"dumb".equals(terminal.environment().get("TERM"));
    }

    /** Runs the session, and says what it came to. A signal in between ends the session, not the report. */
    int run(LiveProbe probe, ToIntFunction<ProbeReport> end) {
        CountDownLatch over = new CountDownLatch(1);
        int[] exitCode = {Outcome.NO_VERDICT.exitCode()};
        Thread shutdownHook = new Thread(() -> {
            probe.stop();
            await(over);
            terminal.flush();
            Runtime.getRuntime().halt(exitCode[0]);
        });
        Runtime.getRuntime().addShutdownHook(shutdownHook);
        try {
            ProbeReport report = probe.run();
            erase();
            if (text != null) {
                kept.forEach(text::violation);
            }
            exitCode[0] = end.applyAsInt(report);
            return exitCode[0];
        } finally {
            over.countDown();
            forget(shutdownHook);
        }
    }

    private static void await(CountDownLatch over) {
        try {
            if (!over.await(LONGEST_SHUTDOWN_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread shutdownHook) {
        try {
            Runtime.getRuntime().removeShutdownHook(shutdownHook);
        } catch (IllegalStateException e) {
            // the process is ending already, and waits for it
        }
    }

    @Override
    public void violation(LocatedViolation violation) {
        if (drawing) {
            kept.add(violation);
        } else if (text != null) {
            text.violation(violation);
        }
    }

    @Override
    public void progress(List<ProbedContract> contracts, Duration elapsed) {
        if (!drawing) {
            return;
        }
        List<String> lines = new ArrayList<>(ProbeTable.lines(contracts, WIDTH));
        lines.add("");
        lines.add("probing " + options.target() + ": " + elapsed.toSeconds() + " of "
                + options.duration().toSeconds() + " s; Ctrl-C ends it");
        StringBuilder frame = new StringBuilder(back()).append(NO_WRAP);
        lines.forEach(line -> frame.append(line).append("\u001b[K\n"));
        frame.append(WRAP);
        terminal.err().print(frame);
        terminal.err().flush();
        drawn = lines.size();
    }

    private String back() {
        return drawn == 0 ? "" : "\u001b[" + drawn + "A\r";
    }

    private void erase() {
        if (drawn > 0) {
            terminal.err().print(back() + "\u001b[J");
            terminal.err().flush();
            drawn = 0;
        }
    }

    @Override
    public void close() {
        erase();
    }
}
