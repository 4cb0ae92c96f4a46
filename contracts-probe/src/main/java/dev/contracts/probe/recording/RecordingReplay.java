package dev.contracts.probe.recording;

import dev.contracts.Context;
import dev.contracts.Options;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.probe.session.ProbeEvent;
import dev.contracts.probe.session.ProbeSession;
import dev.contracts.probe.session.ProbedEndpoint;
import dev.contracts.probe.session.SessionSettings;
import dev.contracts.runner.engine.PayloadEngine;
import dev.contracts.runner.run.RunTally;
import dev.contracts.runner.source.RecordedSession;
import dev.contracts.runner.source.SourceError;
import dev.contracts.runner.source.SourceError.Kind;
import dev.contracts.runtime.json.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks recorded sessions again: what was found while one was recorded is found once more, in the same order and the same
 * words. A line that cannot be read is a problem, and the others are checked.
 */
public final class RecordingReplay {
    private final ContractSet contracts;
    private final Function<String, ? extends PayloadEngine<?>> engines;
    private final Options options;
    private final Map<String, Context> contexts;

    /**
     * @param engines what checks payloads, by the contract's name
     * @param options its profile, when it is the stricter one, holds instead of the recorded one; nothing else is used
     * @param contexts what rules may know beside what is recorded, by contract; it wins over what is recorded
     */
    public RecordingReplay(
            ContractSet contracts,
            Function<String, ? extends PayloadEngine<?>> engines,
            Options options,
            Map<String, Context> contexts) {
        this.contracts = contracts;
        this.engines = engines;
        this.options = options;
        this.contexts = Map.copyOf(contexts);
    }

    /** Replays one session as a part of a run. */
    public void replay(RecordedSession recorded, RunTally run) {
        Replayed replayed = new Replayed(recorded, run);
        try (JsonLines lines = new JsonLines(Files.newInputStream(recorded.path()), ProbeEventDecoder.LONGEST_LINE)) {
            for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
                replayed.line(line);
            }
        } catch (IOException e) {
            replayed.problem(Kind.UNREADABLE, "cannot be read: " + e.getMessage());
        }
        replayed.end();
    }

    private ProbeSession session(SessionSettings recorded, RecordedSession source, RunTally run) {
        Map<String, Context> known = new HashMap<>(recorded.contexts());
        contexts.forEach((contract, given) -> {
            Context all = known.getOrDefault(contract, Context.NONE);
            for (String name : given.names()) {
                Object value = given.get(name);
                all = value == null ? all : all.with(name, value);
            }
            known.put(contract, all);
        });
        List<ProbedEndpoint> endpoints = new ArrayList<>();
        for (String name : recorded.contracts()) {
            ContractModel contract = contracts.find(name).orElse(null);
            if (contract == null || ProbedEndpoint.of(contract).isEmpty()) {
                run.problem(new SourceError(
                        Kind.USAGE,
                        source.display(),
                        "no contract " + name + (contract == null ? "" : " that can be probed")));
            } else {
                endpoints.add(ProbedEndpoint.of(contract).orElseThrow());
            }
        }
        SessionSettings settings = recorded.with(options, known);
        return new ProbeSession(contracts, settings, endpoints, engines, source.path(), run);
    }

    /** A session that is replayed line by line. */
    private final class Replayed {
        private final RecordedSession recorded;
        private final RunTally run;
        private @Nullable ProbeSession session;
        private Instant last = Instant.EPOCH;
        private boolean refused;

        Replayed(RecordedSession recorded, RunTally run) {
            this.recorded = recorded;
            this.run = run;
        }

        void line(JsonLines.Line line) {
            if (refused) {
                return;
            }
            try {
                byte[] text = line.payload();
                if (text == null) {
                    throw new IllegalArgumentException(
                            "it is longer than " + ProbeEventDecoder.LONGEST_LINE + " bytes");
                }
                read(new ProbeEventDecoder(text));
            } catch (IllegalArgumentException e) {
                if (session == null) {
                    refused = true;
                    problem(Kind.USAGE, String.valueOf(e.getMessage()));
                } else if (line.terminated()) {
                    problem(Kind.UNREADABLE, "line " + line.number() + " is no event: " + e.getMessage());
                } else {
                    problem(
                            Kind.UNREADABLE,
                            "line " + line.number()
                                    + " was cut off, as when the probe is killed: what it said is lost");
                }
            }
        }

        private void read(ProbeEventDecoder line) {
            if (session == null) {
                SessionSettings settings = line.settings(contracts);
                last = settings.at();
                session = session(settings, recorded, run);
            } else {
                ProbeEvent event = line.event();
                last = event.at();
                session.accept(event);
            }
        }

        void end() {
            if (session != null) {
                session.accept(new ProbeEvent.End(last));
            } else if (!refused) {
                problem(Kind.USAGE, "nothing is in it");
            }
        }

        void problem(Kind kind, String message) {
            run.problem(new SourceError(kind, recorded.display(), message));
        }
    }
}
