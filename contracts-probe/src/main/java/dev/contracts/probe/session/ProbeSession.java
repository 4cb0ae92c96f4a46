package dev.contracts.probe.session;

import dev.contracts.Unchecked;
import dev.contracts.model.ContractSet;
import dev.contracts.runner.engine.PayloadEngine;
import dev.contracts.runner.run.RunTally;
import dev.contracts.runner.source.SourceError;
import dev.contracts.runner.source.SourceError.Kind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The results of a session with a running system: takes its events one after another, and counts and lists what they show. A
 * plain state machine without a thread, a clock or a network: the same events come to the same violations, whether they happen
 * now or were recorded. Not for several threads at once.
 */
public final class ProbeSession {
    private final Map<String, EndpointMonitor<?>> watches = new LinkedHashMap<>();
    private final SnapshotMonitor shared;
    private final Set<String> unknownContracts = new HashSet<>();
    private final String source;
    private final RunTally run;
    private final Steps handler = new Steps();
    private boolean ended;

    /**
     * @param contracts all of them: they may have to agree on something
     * @param settings how payloads are checked
     * @param endpoints those of the session, by contract
     * @param engines what checks payloads, by the contract's name
     * @param recording where the events come from; null when they happen now
     * @param run counts and lists what was found
     */
    public ProbeSession(
            ContractSet contracts,
            SessionSettings settings,
            List<ProbedEndpoint> endpoints,
            Function<String, ? extends PayloadEngine<?>> engines,
            @Nullable Path recording,
            RunTally run) {
        this.run = run;
        this.shared = new SnapshotMonitor(contracts, settings);
        run.shared(shared.rules());
        this.source = recording == null ? "" : recording.toString();
        for (ProbedEndpoint endpoint : endpoints) {
            PayloadEngine<?> engine = engines.apply(endpoint.name());
            watches.put(
                    endpoint.name(),
                    new EndpointMonitor<>(endpoint, engine, settings.options(endpoint.name()), recording, run));
        }
    }

    /** The next event; what is said after the end is not heard. */
    public void accept(ProbeEvent event) {
        if (ended) {
            return;
        }
        event.handle(handler);
    }

    /** Handles each kind of event. */
    private final class Steps implements ProbeEvent.Handler {
        @Override
        public void response(ProbeEvent.Response response) {
            watch(response.contract(), watch -> watch.response(response));
            if (response.query().isEmpty()) {
                share(response.contract(), response.body(), response.at());
            }
        }

        @Override
        public void message(ProbeEvent.Message message) {
            watch(message.contract(), watch -> watch.message(message));
            share(message.contract(), message.body(), message.at());
        }

        @Override
        public void failure(ProbeEvent.Failure failure) {
            watch(failure.contract(), watch -> watch.failure(failure));
        }

        @Override
        public void opened(ProbeEvent.Opened opened) {
            watch(opened.contract(), watch -> watch.opened(opened.at()));
        }

        @Override
        public void closed(ProbeEvent.Closed closed) {
            watch(closed.contract(), watch -> watch.closed(closed));
        }

        @Override
        public void tick(ProbeEvent.Tick tick) {
            watches.values().forEach(watch -> watch.tick(tick.at()));
        }

        @Override
        public void end(ProbeEvent.End end) {
            ended = true;
            watches.values().forEach(watch -> watch.end(run, end.at()));
            for (Unchecked rule : shared.close()) {
                EndpointMonitor<?> home = watches.get(rule.contract());
                if (home != null) {
                    home.unchecked(rule);
                }
            }
        }

        /** Holds the payload against the latest ones of other contracts. */
        private void share(String contract, byte[] payload, Instant at) {
            shared.offer(contract, payload, at, (violation, isNew) -> {
                EndpointMonitor<?> home = watches.get(violation.contract());
                if (home != null) {
                    home.shared(violation, isNew);
                }
            });
        }
    }

    private void watch(String contract, Consumer<EndpointMonitor<?>> event) {
        EndpointMonitor<?> watch = watches.get(contract);
        if (watch != null) {
            event.accept(watch);
        } else if (unknownContracts.add(contract)) {
            run.problem(new SourceError(Kind.USAGE, source, "no contract " + contract + " is probed in this session"));
        }
    }

    /** Returns the next deadline; empty when nothing is waited for. */
    public Optional<Instant> nextDeadline() {
        return watches.values().stream()
                .flatMap(watch -> watch.nextDeadline().stream())
                .min(Instant::compareTo);
    }

    /** Returns the progress of each contract, sorted by name. */
    public List<ProbedContract> contracts() {
        return watches.values().stream().map(EndpointMonitor::status).toList();
    }
}
