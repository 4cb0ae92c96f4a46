package dev.contracts.probe;

import dev.contracts.model.ContractSet;
import dev.contracts.probe.network.ArrivalQueue;
import dev.contracts.probe.network.ProbeClient;
import dev.contracts.probe.network.ProbeLimits;
import dev.contracts.probe.recording.RecordingWriter;
import dev.contracts.probe.session.ProbeEvent;
import dev.contracts.probe.session.ProbeSession;
import dev.contracts.probe.session.ProbedEndpoint;
import dev.contracts.probe.session.SessionSettings;
import dev.contracts.runner.engine.PayloadEngine;
import dev.contracts.runner.run.RunTally;
import dev.contracts.runner.source.SourceError;
import dev.contracts.runner.source.SourceError.Kind;
import dev.contracts.runtime.text.CountText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A session with a running system. One thread runs it; what comes from the network waits in a bounded queue until that thread
 * takes it.
 */
public final class LiveProbe {
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final ProbeOptions options;
    private final List<ProbedEndpoint> endpoints;
    private final List<String> notProbed;
    private final ProbeListener listener;
    private final ProbeLimits limits;
    private final @Nullable SSLContext trust;
    private final InstantSource clock = new MonotonicClock();
    private final ArrivalQueue arrivals;
    private final SessionSettings settings;
    private final RunTally run;
    private final ProbeSession session;
    private @Nullable RecordingWriter recording;
    private volatile boolean stopped;

    LiveProbe(
            ContractSet contracts,
            ProbeOptions options,
            List<ProbedEndpoint> endpoints,
            List<String> notProbed,
            Function<String, ? extends PayloadEngine<?>> engines,
            ProbeLimits limits,
            @Nullable SSLContext trust,
            ProbeListener listener) {
        this.options = options;
        this.endpoints = List.copyOf(endpoints);
        this.notProbed = List.copyOf(notProbed);
        this.limits = limits;
        this.trust = trust;
        this.listener = listener;
        this.arrivals =
                new ArrivalQueue(limits.queue().messages(), limits.queue().bytes());
        this.settings = new SessionSettings(
                clock.instant(),
                options.target().toString(),
                endpoints.stream().map(ProbedEndpoint::name).toList(),
                options.profile(),
                options.strict(),
                options.contexts());
        this.run = new RunTally(listener);
        this.session = new ProbeSession(contracts, settings, endpoints, engines, null, run);
    }

    /** Ends the session soon, from any thread; {@link #run} then returns what was found so far. */
    public void stop() {
        stopped = true;
        arrivals.put(null, 0, () -> {});
    }

    /** Probes until the time is over, or {@link #stop} is called. To be called once. */
    public ProbeReport run() {
        record();
        Instant begun = clock.instant();
        try (ProbeClient network =
                new ProbeClient(options.target(), options.interval(), endpoints, limits, trust, arrivals, clock)) {
            converse(network, begun, begun.plus(options.duration()));
            Duration farewell = limits.times().farewell();
            Instant ended = clock.instant();
            awaitFirstAnswers(network, ended.plus(farewell.multipliedBy(3).dividedBy(4)));
            network.end();
            drain(ended.plus(farewell));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        accept(new ProbeEvent.End(clock.instant()));
        Path file = close();
        return new ProbeReport(
                settings.target(),
                run.report(),
                session.contracts(),
                notProbed,
                file,
                Duration.between(begun, clock.instant()));
    }

    private void converse(ProbeClient network, Instant begun, Instant end) throws InterruptedException {
        Instant ticked = begun;
        Instant shown = begun;
        for (Instant now = begun; !stopped && now.isBefore(end); now = clock.instant()) {
            network.advanceTo(now);
            Instant wake = earliest(end, network.nextTurn(now), ticked.plus(TICK), shown.plus(GLANCE));
            wake = session.nextDeadline()
                    .map(due -> due.plusMillis(1))
                    .filter(wake::isAfter)
                    .orElse(wake);
            ArrivalQueue.Arrival arrival = arrivals.take(Duration.between(now, wake));
            if (arrival != null) {
                take(arrival, network);
            }
            now = clock.instant();
            if (!now.isBefore(ticked.plus(TICK)) || (arrival == null && isOverdue(now))) {
                accept(new ProbeEvent.Tick(now));
                ticked = now;
            }
            if (!now.isBefore(shown.plus(GLANCE))) {
                listener.progress(session.contracts(), Duration.between(begun, now));
                shown = now;
            }
        }
    }

    /** Checks what arrived before the end, as far as that does not take another session. */
    private void drain(Instant latest) throws InterruptedException {
        ArrivalQueue.Arrival arrival = arrivals.take(Duration.ZERO);
        while (arrival != null && clock.instant().isBefore(latest)) {
            ProbeEvent event = arrival.event();
            if (event != null) {
                accept(event);
            }
            arrival.afterwards().run();
            arrival = arrivals.take(Duration.ZERO);
        }
        if (arrival != null) {
            arrival.afterwards().run();
            run.problem(new SourceError(
                    Kind.UNREADABLE,
                    settings.target(),
                    CountText.of(arrivals.size() + 1, "message")
                            + " came faster than this can check, and stayed unchecked"));
        }
    }

    /** An endpoint of which nothing was heard yet is given a little more time: it may just be slow. */
    private void awaitFirstAnswers(ProbeClient network, Instant latest) throws InterruptedException {
        network.finish();
        while (!stopped && network.owesFirstAnswer() && clock.instant().isBefore(latest)) {
            ArrivalQueue.Arrival arrival = arrivals.take(GLANCE);
            if (arrival != null) {
                take(arrival, network);
            }
        }
    }

    private boolean isOverdue(Instant now) {
        return session.nextDeadline().filter(now::isAfter).isPresent();
    }

    private void take(ArrivalQueue.Arrival arrival, ProbeClient network) {
        ProbeEvent event = arrival.event();
        if (event != null) {
            accept(event);
            event.handle(network);
        }
        arrival.afterwards().run();
    }

    private void record() {
        Path directory = options.record();
        if (directory != null) {
            try {
                recording = RecordingWriter.create(directory, settings);
            } catch (IOException e) {
                lost(directory, "nothing can be recorded here", e);
            }
        }
    }

    /** Keeps the event, then takes notice of it: what was found can always be found again. */
    private void accept(ProbeEvent event) {
        RecordingWriter open = recording;
        if (open != null) {
            try {
                open.write(event);
            } catch (IOException e) {
                lost(open.file(), "the recording is incomplete", e);
                close();
            }
        }
        session.accept(event);
    }

    private @Nullable Path close() {
        RecordingWriter open = recording;
        recording = null;
        if (open == null) {
            return null;
        }
        try {
            open.close();
        } catch (IOException e) {
            lost(open.file(), "the recording is incomplete", e);
        }
        return open.file();
    }

    private void lost(Path file, String what, IOException why) {
        run.problem(
                new SourceError(Kind.UNREADABLE, file.toString().replace('\\', '/'), what + ": " + why.getMessage()));
    }

    private static Instant earliest(Instant first, Instant... others) {
        Instant earliest = first;
        for (Instant other : others) {
            earliest = other.isBefore(earliest) ? other : earliest;
        }
        return earliest;
    }
}
