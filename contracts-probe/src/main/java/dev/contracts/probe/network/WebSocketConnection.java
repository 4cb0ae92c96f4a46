package dev.contracts.probe.network;

import dev.contracts.probe.session.CloseCodeText;
import dev.contracts.probe.session.ProbeEvent;
import dev.contracts.probe.session.ProbedEndpoint;
import dev.contracts.runtime.text.CountText;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One connection to an endpoint, from the attempt to open it to its end. Asks for one frame at a time: while a message waits
 * for its check, none is read.
 */
final class WebSocketConnection implements WebSocket.Listener {
    private final NetworkContext feed;
    private final ProbedEndpoint endpoint;
    private final AtomicBoolean done = new AtomicBoolean();
    private final MessageCollector message = new MessageCollector();
    private final long begun = System.nanoTime();
    private volatile @Nullable WebSocket socket;
    private volatile long heard = System.nanoTime();
    private volatile boolean waiting;
    private volatile boolean pinged;

    WebSocketConnection(NetworkContext feed, ProbedEndpoint endpoint) {
        this.feed = feed;
        this.endpoint = endpoint;
    }

    void open() {
        WebSocket.Builder builder = feed.client()
                .newWebSocketBuilder()
                .connectTimeout(feed.limits().times().headers());
        feed.target().headers().forEach(header -> builder.header(header.name(), header.value()));
        CompletableFuture<?> unused = builder.buildAsync(
                        feed.target().socket(endpoint.transport().path()), this)
                .whenComplete((opened, failure) -> {
                    if (failure != null) {
                        finish(new ProbeEvent.Failure(
                                feed.clock().instant(),
                                endpoint.name(),
                                "",
                                redacted(NetworkFailureText.ofSocket(failure, feed.limits()))));
                    }
                });
    }

    @Override
    public void onOpen(WebSocket opened) {
        socket = opened;
        heard = System.nanoTime();
        if (done.get()) {
            opened.abort();
            return;
        }
        feed.arrived(new ProbeEvent.Opened(feed.clock().instant(), endpoint.name()), () -> {});
        opened.request(1);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        message.add(data);
        added(from, last);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
        message.add(data);
        added(from, last);
        return null;
    }

    private void added(WebSocket from, boolean last) {
        heard = System.nanoTime();
        pinged = false;
        if (message.length() > feed.limits().sizes().message()) {
            giveUp("a message is refused: longer than " + feed.limits().sizes().message() + " bytes");
            return;
        }
        if (last) {
            complete();
        }
        if (!done.get()) {
            from.request(1);
        }
    }

    private void complete() {
        MessageCollector.Message whole = message.take();
        byte[] body = feed.target().secrets().mask(whole.body());
        ProbeEvent event = new ProbeEvent.Message(feed.clock().instant(), endpoint.name(), body, whole.binary());
        waiting = true;
        feed.arrivals().put(event, Math.max(1, body.length), () -> {});
        heard = System.nanoTime();
        waiting = false;
    }

    @Override
    public @Nullable CompletionStage<?> onPing(WebSocket from, ByteBuffer data) {
        return alive(from);
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket from, ByteBuffer data) {
        return alive(from);
    }

    private @Nullable CompletionStage<?> alive(WebSocket from) {
        heard = System.nanoTime();
        pinged = false;
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        finish(closed(CloseCodeText.words(code, reason)));
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        finish(closed("the connection was lost: " + NetworkFailureText.ofFrames(failure, feed.limits())));
    }

    /** Asks a silent connection whether it lives, and gives up one that does not answer, or whose message does not end. */
    void check() {
        WebSocket open = socket;
        Duration silent = Duration.ofNanos(System.nanoTime() - heard);
        Duration idle = feed.limits().times().idle();
        Duration total = feed.limits().times().total();
        if (open == null || waiting || done.get()) {
            return;
        }
        if (message.age().compareTo(total) > 0) {
            giveUp("a message is refused: not complete in " + NetworkFailureText.words(total));
        } else if (silent.compareTo(idle) > 0) {
            giveUp("the connection was given up: nothing came in " + NetworkFailureText.words(idle)
                    + ", not even the answer to a ping");
        } else if (!pinged && silent.compareTo(idle.dividedBy(2)) > 0) {
            pinged = true;
            CompletableFuture<?> unused = open.sendPing(ByteBuffer.allocate(0)).whenComplete((sent, failure) -> {
                if (failure != null) {
                    onError(open, failure);
                }
            });
        }
    }

    /** Ends the connection; the reason is told first, since an abort may bring about an error of its own. */
    private void giveUp(String why) {
        finish(closed(why));
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
    }

    private ProbeEvent closed(String message) {
        return new ProbeEvent.Closed(feed.clock().instant(), endpoint.name(), redacted(message));
    }

    private String redacted(String message) {
        return feed.target().secrets().redact(message);
    }

    private void finish(ProbeEvent event) {
        if (done.compareAndSet(false, true)) {
            feed.arrived(event, () -> {});
        }
    }

    /**
     * The session ends: says what is still under way.
     *
     * @param pause how old a message may be of which that is not said
     */
    void end(Duration pause) {
        Duration age = message.age();
        if (socket == null) {
            finish(new ProbeEvent.Failure(
                    feed.clock().instant(),
                    endpoint.name(),
                    "",
                    "no connection when the probe ended, " + NetworkFailureText.since(begun)
                            + " after it was asked for"));
        } else if (age.compareTo(pause) > 0) {
            finish(closed("a message was not complete when the probe ended: "
                    + CountText.of(message.length(), "byte") + " of it came in "
                    + NetworkFailureText.words(age)));
        }
    }

    /** The session is over. */
    void abandon() {
        done.set(true);
        WebSocket open = socket;
        if (open != null) {
            CompletableFuture<?> unused =
                    open.sendClose(WebSocket.NORMAL_CLOSURE, "").whenComplete((sent, failure) -> open.abort());
        }
    }
}
