package dev.contracts.probe.session;

import dev.contracts.Context;
import dev.contracts.Options;
import dev.contracts.Severity;
import dev.contracts.Unchecked;
import dev.contracts.Verdict;
import dev.contracts.Violation;
import dev.contracts.probe.session.ProbedContract.State;
import dev.contracts.runner.engine.PayloadEngine;
import dev.contracts.runner.run.Excerpt;
import dev.contracts.runner.run.FileTally;
import dev.contracts.runner.run.LocatedViolation;
import dev.contracts.runner.run.RunTally;
import dev.contracts.runner.source.PayloadFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The payloads of one endpoint: each is checked by itself, and against those before it.
 *
 * @param <T> what a payload becomes
 */
final class EndpointMonitor<T> {
    private static final byte[] NOTHING = {'{', '}'};

    private final ProbedEndpoint endpoint;
    private final PayloadEngine<T> engine;
    private final Options options;
    private final QueryContext queryContext;
    private final QueryRuleCoverage queryRules;
    private final FileTally tally;
    private final EndpointStream<T> stream;
    private final PayloadFile file;
    private final EndpointFailures failures = new EndpointFailures();
    private final EndpointStatistics figures = new EndpointStatistics();
    private final KnownViolations plainViolations = new KnownViolations();
    private final KnownViolations queryViolations = new KnownViolations();
    private final RedeliveryDetector repeats = new RedeliveryDetector();
    private boolean connected;
    /** The latest payload that is held against those of other contracts, and its number. */
    private byte[] latest = NOTHING;

    private int latestNumber;

    EndpointMonitor(
            ProbedEndpoint endpoint, PayloadEngine<T> engine, Options options, @Nullable Path recording, RunTally run) {
        this.endpoint = endpoint;
        this.engine = engine;
        this.options = options;
        this.queryContext = new QueryContext(endpoint.contract(), options.context());
        this.queryRules = new QueryRuleCoverage(endpoint.contract(), queryContext.names());
        this.file = PayloadFile.endpoint(recording, endpoint.label(), endpoint.name());
        this.tally = run.file(file, engine);
        this.stream = new EndpointStream<>(engine.stream(options).orElse(null));
        // the first check loads classes, which would look like a slow response
        engine.check(NOTHING, options);
    }

    ProbedContract status() {
        return figures.of(endpoint);
    }

    void response(ProbeEvent.Response response) {
        figures.answered(response.latency());
        stream.heard(response.at());
        boolean plain = response.query().isEmpty();
        int number = number();
        String name = plain ? file.payload(number) : endpoint.label() + "?" + response.query() + "#" + number;
        PayloadViolations found =
                new PayloadViolations(name, number, response.body(), plain ? plainViolations : queryViolations);
        ContentTypeCheck.check(endpoint.name(), response.head().contentType(), response.body())
                .ifPresent(found::add);
        try {
            Context context = queryContext.of(response.query());
            Verdict<T> verdict = check(response.body(), context, found);
            if (plain && !verdict.isKeepAlive()) {
                latest = response.body();
                latestNumber = number;
                stream.offer(verdict, found, response.at(), !tally.isFull());
            }
        } catch (IllegalArgumentException e) {
            count(number, response.body(), false);
            failed("the contract allows no such question as " + response.query() + ": " + e.getMessage());
        }
        found.settle(tally, file, figures);
    }

    void message(ProbeEvent.Message message) {
        figures.state = State.ANSWERING;
        if (repeats.isRepeat(message.body())) {
            figures.repeated++;
            stream.advanceTo(message.at(), this::silence);
            return;
        }
        int number = number();
        PayloadViolations found = new PayloadViolations(file.payload(number), number, message.body(), null);
        FrameCheck.check(endpoint.name(), message).ifPresent(found::add);
        Verdict<T> verdict = check(message.body(), options.context(), found);
        if (verdict.isKeepAlive()) {
            stream.advanceTo(message.at(), this::silence);
            return;
        }
        latest = message.body();
        latestNumber = number;
        stream.offer(verdict, found, message.at(), !tally.isFull());
        found.settle(tally, file, figures);
    }

    /** Returns the number of the next message among all of them: its line in a recording. */
    private int number() {
        return (int) Math.min(Integer.MAX_VALUE, figures.payloads + figures.keepAlives + 1);
    }

    private void count(int number, byte[] body, boolean keepAlive) {
        if (keepAlive) {
            figures.keepAlives++;
            tally.keepAlive(body.length);
        } else {
            figures.payloads++;
            tally.payload(number, body.length);
        }
    }

    private Verdict<T> check(byte[] body, Context context, PayloadViolations found) {
        Verdict<T> verdict = engine.check(
                body, options.withContext(context).withLimits(options.limits().withViolations(tally.room())));
        count(found.number(), body, verdict.isKeepAlive());
        found.verdict(verdict);
        tally.covered(verdict);
        if (verdict.value().isPresent()) {
            queryRules.answered(context);
        }
        for (Unchecked unchecked : verdict.unchecked()) {
            if (!queryRules.takes(unchecked, context)) {
                tally.unchecked(unchecked);
            }
        }
        return verdict;
    }

    /** The latest payload does not agree with those of other contracts. */
    void shared(Violation violation, boolean isNew) {
        boolean error = violation.severity() == Severity.ERROR;
        tally.count(latestNumber, error ? 1 : 0, error ? 0 : 1);
        figures.count(error ? 1 : 0, error ? 0 : 1);
        figures.found(violation);
        if (isNew) {
            Excerpt excerpt = Excerpt.of(latest, violation.line(), violation.column());
            tally.violation(new LocatedViolation(file.payload(latestNumber), latestNumber, violation, excerpt));
        }
    }

    void unchecked(Unchecked rule) {
        tally.unchecked(rule);
    }

    void failure(ProbeEvent.Failure failure) {
        String question = failure.query().isEmpty() ? "" : "?" + failure.query() + ": ";
        failed(question + failure.message());
        if (!endpoint.isSocket()) {
            stream.missed(failure.at());
        }
    }

    void opened(Instant at) {
        if (connected) {
            repeats.reconnected();
        }
        connected = true;
        figures.state = State.ANSWERING;
        stream.start(at);
    }

    void closed(ProbeEvent.Closed closed) {
        stream.advanceTo(closed.at(), this::silence);
        stream.stop(closed.at());
        figures.state = State.FAILING;
        if (!closed.message().isEmpty()) {
            failed(closed.message());
        }
    }

    /** Time has passed; an endpoint that is asked is silent only between its answers. */
    void tick(Instant at) {
        if (endpoint.isSocket()) {
            stream.advanceTo(at, this::silence);
        }
    }

    private void silence(Violation violation) {
        PayloadViolations.silence(file, violation, tally, figures);
    }

    /** Returns the deadline of the next key; empty when none is waited for. */
    Optional<Instant> nextDeadline() {
        return endpoint.isSocket() ? stream.nextDeadline() : Optional.empty();
    }

    /** Reports what is known of the endpoint when the session ends. */
    void end(RunTally run, Instant at) {
        tick(at);
        tally.sequence(stream.close());
        queryRules.unchecked().forEach(tally::unchecked);
        if (figures.payloads == 0 && failures.total() == 0) {
            failed(connected ? "the connection stood, and no message came" : "no answer came");
        }
        failures.problems(endpoint.label()).forEach(run::problem);
    }

    private void failed(String message) {
        failures.add(message);
        figures.failed(message);
    }
}
