package dev.contracts.probe;

import dev.contracts.Context;
import dev.contracts.Profile;
import dev.contracts.validator.run.LocatedUnchecked;
import dev.contracts.validator.run.LocatedViolation;
import dev.contracts.validator.run.RunListener;
import dev.contracts.validator.run.RunReport;
import dev.contracts.validator.run.Tally;
import dev.contracts.validator.source.SourceProblem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A session of events that are made up, second by second. */
final class Played {
    static final Instant START = Instant.parse("2026-11-02T10:00:00Z");

    final SessionSettings settings;
    final List<ProbeEvent> events = new ArrayList<>();
    private final Tally run = new Tally(RunListener.NONE);
    private final ProbeSession session;

    Played(String... contracts) {
        this(Map.of(), contracts);
    }

    Played(Map<String, Context> contexts, String... contracts) {
        settings =
                new SessionSettings(START, "http://localhost", List.of(contracts), Profile.CONSUMER, false, contexts);
        session = new ProbeSession(Contracts.ALL, settings, endpoints(settings), Contracts::engine, null, run);
    }

    static List<Endpoint> endpoints(SessionSettings settings) {
        return settings.contracts().stream()
                .map(name -> Endpoint.of(Contracts.ALL.find(name).orElseThrow()).orElseThrow())
                .toList();
    }

    static Instant at(double seconds) {
        return START.plusMillis(Math.round(seconds * 1_000));
    }

    Played answer(double at, String contract, String query, String body) {
        return answer(at, contract, query, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    Played answer(double at, String contract, String query, String contentType, byte[] body) {
        return event(new ProbeEvent.Answer(at(at), contract, query, 200, contentType, Duration.ofMillis(12), body));
    }

    Played status(double at, double load, int count) {
        return answer(at, "status", "", "{\"load\": " + load + ",\n \"count\": " + count + "}");
    }

    Played beat(double at, String run, double time, int n) {
        String body = "{\"run\": \"" + run + "\", \"time\": \"" + at(time) + "\", \"n\": " + n + "}";
        return message(at, body);
    }

    Played message(double at, String body) {
        return event(new ProbeEvent.Message(at(at), "beats", body.getBytes(StandardCharsets.UTF_8)));
    }

    Played failure(double at, String contract, String message) {
        return event(new ProbeEvent.Failure(at(at), contract, "", message));
    }

    Played opened(double at) {
        return event(new ProbeEvent.Opened(at(at), "beats"));
    }

    Played closed(double at, int code) {
        return event(new ProbeEvent.Closed(at(at), "beats", CloseCodes.words(code, "")));
    }

    Played tick(double at) {
        return event(new ProbeEvent.Tick(at(at)));
    }

    Played event(ProbeEvent event) {
        events.add(event);
        session.accept(event);
        return this;
    }

    /** What all of it comes to. */
    RunReport end(double at) {
        event(new ProbeEvent.End(at(at)));
        return run.report();
    }

    ProbedContract status() {
        return session.contracts().get(0);
    }

    /** Everything that a report says, a line each. */
    static List<String> words(RunReport report) {
        return Stream.of(
                        report.violations().stream().map(Played::words),
                        report.unchecked().stream().map(Played::words),
                        report.problems().stream().map(Played::words))
                .flatMap(all -> all)
                .toList();
    }

    private static String words(LocatedViolation found) {
        return found.violation().rule() + " at " + found.file() + ":"
                + found.violation().line() + ":" + found.violation().column() + " "
                + found.violation().pointer();
    }

    private static String words(LocatedUnchecked located) {
        return located.unchecked().rule() + " not checked: "
                + located.unchecked().reason();
    }

    private static String words(SourceProblem problem) {
        return problem.place() + ": " + problem.message();
    }
}
