package dev.contracts.probe.session;

import dev.contracts.Context;
import dev.contracts.Profile;
import dev.contracts.runner.run.LocatedUnchecked;
import dev.contracts.runner.run.LocatedViolation;
import dev.contracts.runner.run.RunListener;
import dev.contracts.runner.run.RunReport;
import dev.contracts.runner.run.RunTally;
import dev.contracts.runner.source.SourceError;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A session of events that are made up, second by second. */
public final class ScriptedSession {
    static final Instant START = Instant.parse("2026-11-02T10:00:00Z");

    public final SessionSettings settings;
    public final List<ProbeEvent> events = new ArrayList<>();
    private final RunTally run = new RunTally(RunListener.NONE);
    private final ProbeSession session;

    public ScriptedSession(String... contracts) {
        this(Map.of(), contracts);
    }

    public ScriptedSession(Map<String, Context> contexts, String... contracts) {
        settings =
                new SessionSettings(START, "http://localhost", List.of(contracts), Profile.CONSUMER, false, contexts);
        session = new ProbeSession(TestContracts.ALL, settings, endpoints(settings), TestContracts::engine, null, run);
    }

    static List<ProbedEndpoint> endpoints(SessionSettings settings) {
        return settings.contracts().stream()
                .map(name -> ProbedEndpoint.of(TestContracts.ALL.find(name).orElseThrow())
                        .orElseThrow())
                .toList();
    }

    static Instant at(double seconds) {
        return START.plusMillis(Math.round(seconds * 1_000));
    }

    public ScriptedSession answer(double at, String contract, String query, String body) {
        return answer(at, contract, query, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    public ScriptedSession answer(double at, String contract, String query, String contentType, byte[] body) {
        ProbeEvent.Head head = new ProbeEvent.Head(200, contentType);
        return event(new ProbeEvent.Response(at(at), contract, query, head, Duration.ofMillis(12), body));
    }

    public ScriptedSession status(double at, double load, int count) {
        return answer(at, "status", "", "{\"load\": " + load + ",\n \"count\": " + count + "}");
    }

    public ScriptedSession beat(double at, String run, double time, int n) {
        String body = "{\"run\": \"" + run + "\", \"time\": \"" + at(time) + "\", \"n\": " + n + "}";
        return message(at, body);
    }

    ScriptedSession message(double at, String body) {
        return event(new ProbeEvent.Message(at(at), "beats", body.getBytes(StandardCharsets.UTF_8), false));
    }

    public ScriptedSession failure(double at, String contract, String message) {
        return event(new ProbeEvent.Failure(at(at), contract, "", message));
    }

    public ScriptedSession opened(double at) {
        return event(new ProbeEvent.Opened(at(at), "beats"));
    }

    public ScriptedSession closed(double at, int code) {
        return event(new ProbeEvent.Closed(at(at), "beats", CloseCodeText.words(code, "")));
    }

    public ScriptedSession tick(double at) {
        return event(new ProbeEvent.Tick(at(at)));
    }

    ScriptedSession event(ProbeEvent event) {
        events.add(event);
        session.accept(event);
        return this;
    }

    /** What all of it comes to. */
    public RunReport end(double at) {
        event(new ProbeEvent.End(at(at)));
        return run.report();
    }

    public ProbedContract status() {
        return session.contracts().get(0);
    }

    /** Everything that a report says, a line each. */
    public static List<String> words(RunReport report) {
        return Stream.of(
                        report.violations().stream().map(ScriptedSession::words),
                        report.unchecked().stream().map(ScriptedSession::words),
                        report.problems().stream().map(ScriptedSession::words))
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

    private static String words(SourceError problem) {
        return problem.source() + ": " + problem.message();
    }
}
