package dev.contracts.probe.network;

import dev.contracts.probe.session.ProbeEvent;
import dev.contracts.probe.session.ProbedEndpoint;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A client of all endpoints of a server: polls them when they are due, and keeps their connections. */
public final class ProbeClient implements ProbeEvent.Handler, AutoCloseable {
    private final Map<String, EndpointPoller> pollings = new LinkedHashMap<>();
    private final Map<String, EndpointSubscriber> listenings = new LinkedHashMap<>();
    private final Duration interval;
    private final ScheduledExecutorService timer;
    private final ArrivalQueue arrivals;
    private Instant nextRound = Instant.MIN;

    /**
     * Opens no connection yet.
     *
     * @param interval between two polls of an endpoint
     * @param trust the certificates that TLS trusts; null for those of the JVM
     */
    public ProbeClient(
            ProbeTarget target,
            Duration interval,
            List<ProbedEndpoint> endpoints,
            ProbeLimits limits,
            @Nullable SSLContext trust,
            ArrivalQueue arrivals,
            InstantSource clock) {
        this.interval = interval;
        this.arrivals = arrivals;
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "contracts-probe-timer");
            thread.setDaemon(true);
            return thread;
        });
        HttpClient.Builder client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.times().connect());
        if (trust != null) {
            client.sslContext(trust);
        }
        NetworkContext feed =
                new NetworkContext(client.build(), target, limits, timer, new LargeBodyPermit(), arrivals, clock);
        for (ProbedEndpoint endpoint : endpoints) {
            if (endpoint.isSocket()) {
                listenings.put(endpoint.name(), new EndpointSubscriber(feed, endpoint));
            } else {
                pollings.put(endpoint.name(), new EndpointPoller(feed, endpoint));
            }
        }
    }

    /** Begins what is due. */
    public void advanceTo(Instant now) {
        listenings.values().forEach(listening -> listening.advanceTo(now));
        if (!pollings.isEmpty() && !now.isBefore(nextRound)) {
            pollings.values().forEach(EndpointPoller::begin);
            nextRound =
                    nextRound.equals(Instant.MIN) || nextRound.plus(interval).isBefore(now)
                            ? now.plus(interval)
                            : nextRound.plus(interval);
        }
    }

    /** Sends no further request. */
    public void finish() {
        pollings.values().forEach(EndpointPoller::finish);
    }

    /** Returns whether an endpoint was called and has not answered yet. */
    public boolean owesFirstAnswer() {
        return pollings.values().stream().anyMatch(EndpointPoller::owesFirstAnswer)
                || listenings.values().stream().anyMatch(EndpointSubscriber::owesFirstAnswer);
    }

    /** Says of each endpoint what is still under way: nobody waits for it any longer. */
    public void end() {
        pollings.values().forEach(EndpointPoller::end);
        listenings.values().forEach(EndpointSubscriber::end);
    }

    /** Returns when the next request or connection is due. */
    public Instant nextTurn(Instant now) {
        Instant first = pollings.isEmpty() ? Instant.MAX : nextRound;
        for (EndpointSubscriber listening : listenings.values()) {
            Instant turn = listening.nextTurn(now);
            first = turn.isBefore(first) ? turn : first;
        }
        return first;
    }

    @Override
    public void response(ProbeEvent.Response response) {
        EndpointPoller polling = pollings.get(response.contract());
        if (polling != null) {
            if (response.query().isEmpty()) {
                polling.observe(response.body());
            }
            polling.finished();
        }
    }

    @Override
    public void failure(ProbeEvent.Failure failure) {
        EndpointPoller polling = pollings.get(failure.contract());
        if (polling != null) {
            polling.finished();
        }
        lost(failure.contract(), failure.at());
    }

    @Override
    public void message(ProbeEvent.Message message) {
        EndpointSubscriber listening = listenings.get(message.contract());
        if (listening != null) {
            listening.heard();
        }
    }

    @Override
    public void opened(ProbeEvent.Opened opened) {
        EndpointSubscriber listening = listenings.get(opened.contract());
        if (listening != null) {
            listening.opened();
        }
    }

    @Override
    public void closed(ProbeEvent.Closed closed) {
        lost(closed.contract(), closed.at());
    }

    private void lost(String contract, Instant at) {
        EndpointSubscriber listening = listenings.get(contract);
        if (listening != null) {
            listening.lost(at);
        }
    }

    @Override
    public void tick(ProbeEvent.Tick tick) {
        // comes from here
    }

    @Override
    public void end(ProbeEvent.End end) {
        // comes from here
    }

    @Override
    public void close() {
        arrivals.close();
        pollings.values().forEach(EndpointPoller::abandon);
        listenings.values().forEach(EndpointSubscriber::abandon);
        timer.shutdownNow();
    }
}
