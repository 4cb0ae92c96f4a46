package dev.contracts.probe.network;

import dev.contracts.model.Transport.Http;
import dev.contracts.probe.session.ProbeEvent;
import dev.contracts.probe.session.ProbedEndpoint;
import dev.contracts.runtime.text.CountText;
import dev.contracts.runtime.text.Quote;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A request to an endpoint, up to its response or the reason why there is none. It ends within its time limit. */
final class HttpCall {
    private static final int FIRST_WORDS = 2_048;

    private final NetworkContext feed;
    private final ProbedEndpoint endpoint;
    private final String query;
    private final HttpRequest request;
    private final long begun = System.nanoTime();
    private final AtomicBoolean done = new AtomicBoolean();
    private volatile @Nullable CompletableFuture<HttpResponse<byte[]>> exchange;
    private volatile @Nullable ScheduledFuture<?> deadline;
    private volatile @Nullable ScheduledFuture<?> retry;
    private volatile @Nullable BodyCollector collector;
    /** The answer after which the request is sent again; empty when none came. */
    private volatile String postponed = "";

    HttpCall(NetworkContext feed, ProbedEndpoint endpoint, String query) {
        this.feed = feed;
        this.endpoint = endpoint;
        this.query = query;
        HttpRequest.Builder builder = HttpRequest.newBuilder(
                        feed.target().http(endpoint.transport().path(), query))
                .timeout(feed.limits().times().headers())
                .header("Accept", "application/json")
                .method(((Http) endpoint.transport()).method(), HttpRequest.BodyPublishers.noBody());
        feed.target().headers().forEach(header -> builder.setHeader(header.name(), header.value()));
        this.request = builder.build();
    }

    void start() {
        deadline = feed.timer()
                .schedule(this::expire, feed.limits().times().total().toMillis(), TimeUnit.MILLISECONDS);
        send(1);
    }

    private void send(int attempt) {
        if (done.get()) {
            return;
        }
        CompletableFuture<HttpResponse<byte[]>> sent = feed.client().sendAsync(request, this::collector);
        exchange = sent;
        CompletableFuture<?> unused = sent.whenComplete((response, failure) -> {
            if (response != null) {
                received(response, attempt);
            } else if (failure != null) {
                failed(NetworkFailureText.of(failure, feed.limits()));
            }
        });
    }

    private BodySubscriber<byte[]> collector(ResponseInfo info) {
        boolean payload = isPayload(info.statusCode());
        BodyCollector made = new BodyCollector(
                payload ? feed.limits().sizes().body() : FIRST_WORDS,
                !payload,
                feed.large(),
                feed.limits().times().total());
        collector = made;
        return made;
    }

    /** A payload that is missing where one was promised is an empty payload. */
    private static boolean isPayload(int status) {
        return (status >= 200 && status <= 204) || status == 304;
    }

    private void received(HttpResponse<byte[]> response, int attempt) {
        int status = response.statusCode();
        if (isPayload(status)) {
            received(response);
            return;
        }
        String location = response.headers().firstValue("Location").orElse("");
        String words = HttpStatusText.of(status, location, response.body())
                + (attempt > 1 ? " (after " + attempt + " tries)" : "");
        Duration wait = retryAfter(response);
        if (wait != null && attempt < feed.limits().tries()) {
            postponed = words;
            retry = feed.timer().schedule(() -> send(attempt + 1), wait.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            failed(words);
        }
    }

    /** Returns how long to wait before the next try; null when the server does not ask for one. */
    private @Nullable Duration retryAfter(HttpResponse<?> response) {
        boolean mustWait = response.statusCode() == 429
                || (response.statusCode() == 503
                        && response.headers().firstValue("Retry-After").isPresent());
        if (!mustWait) {
            return null;
        }
        String header = response.headers().firstValue("Retry-After").orElse("1").strip();
        long seconds = header.matches("[0-9]{1,6}") ? Long.parseLong(header) : 1;
        long most = Math.min(feed.limits().times().longestWait().toMillis(), seconds * 1_000);
        return Duration.ofMillis(most - ThreadLocalRandom.current().nextLong(most / 5 + 1));
    }

    private void received(HttpResponse<byte[]> response) {
        byte[] body = response.body();
        String encoding = response.headers()
                .firstValue("Content-Encoding")
                .orElse("identity")
                .strip()
                .toLowerCase(Locale.ROOT);
        try {
            if (body.length > 0 && (encoding.equals("gzip") || encoding.equals("x-gzip"))) {
                body = Gunzip.unpack(body, feed.limits());
            } else if (body.length > 0 && !encoding.equals("identity") && !encoding.isEmpty()) {
                failed("the answer is compressed in a way that was not asked for, and is not understood: "
                        + Quote.text(encoding));
                return;
            }
        } catch (BodyCollector.TooLong e) {
            failed(NetworkFailureText.of(e, feed.limits()));
            return;
        } catch (IOException e) {
            failed("the answer says that it is gzip, and cannot be unpacked: it is none, or cut off");
            return;
        }
        Instant at = feed.clock().instant();
        String contentType = response.headers().firstValue("Content-Type").orElse("");
        finish(new ProbeEvent.Response(
                at,
                endpoint.name(),
                query,
                new ProbeEvent.Head(
                        response.statusCode(), feed.target().secrets().redact(contentType)),
                Duration.ofNanos(System.nanoTime() - begun),
                feed.target().secrets().mask(body)));
    }

    private void expire() {
        failed("no complete answer in "
                + NetworkFailureText.words(feed.limits().times().total()));
    }

    /** The session ends while the answer is under way. */
    void end() {
        BodyCollector body = collector;
        if (!postponed.isEmpty()) {
            failed(postponed);
        } else if (body == null) {
            failed("no answer when the probe ended, " + NetworkFailureText.since(begun) + " after the request");
        } else {
            failed("the answer was not complete when the probe ended, " + NetworkFailureText.since(begun)
                    + " after the request: " + CountText.of(body.arrived(), "byte") + " had come");
        }
    }

    private void failed(String message) {
        finish(new ProbeEvent.Failure(
                feed.clock().instant(),
                endpoint.name(),
                query,
                feed.target().secrets().redact(message)));
    }

    private void finish(ProbeEvent event) {
        if (done.compareAndSet(false, true)) {
            stop();
            feed.arrived(event, this::release);
        } else {
            release();
        }
    }

    /** Nobody waits for the response any more. */
    void abandon() {
        done.set(true);
        stop();
        release();
    }

    private void stop() {
        CompletableFuture<?> open = exchange;
        if (open != null) {
            open.cancel(true);
        }
        cancel(deadline);
        cancel(retry);
    }

    private static void cancel(@Nullable ScheduledFuture<?> waiting) {
        if (waiting != null) {
            waiting.cancel(false);
        }
    }

    private void release() {
        BodyCollector body = collector;
        if (body != null) {
            body.release();
        }
    }
}
