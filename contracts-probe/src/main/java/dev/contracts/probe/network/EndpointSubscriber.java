package dev.contracts.probe.network;

import dev.contracts.probe.session.ProbedEndpoint;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps the connection to one endpoint, and opens it again when it is lost, after ever longer waits. */
final class EndpointSubscriber {
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(250);

    private final NetworkContext feed;
    private final ProbedEndpoint endpoint;
    private @Nullable WebSocketConnection line;
    private Instant nextAttempt = Instant.MIN;
    private Duration wait = SHORTEST_WAIT;
    private boolean received;
    private boolean messages;

    EndpointSubscriber(NetworkContext feed, ProbedEndpoint endpoint) {
        this.feed = feed;
        this.endpoint = endpoint;
    }

    void advanceTo(Instant now) {
        if (line != null) {
            line.check();
        } else if (!now.isBefore(nextAttempt)) {
            line = new WebSocketConnection(feed, endpoint);
            line.open();
        }
    }

    /** Returns when there is something to do, should nothing arrive before. */
    Instant nextTurn(Instant now) {
        return line == null
                ? nextAttempt
                : now.plus(feed.limits().times().idle().dividedBy(8));
    }

    /** The connection stands. */
    void opened() {
        received = true;
    }

    /** Returns whether the first connection is neither open nor refused. */
    boolean owesFirstAnswer() {
        return !received && line != null;
    }

    /** A message came, so the next loss is the first one again. */
    void heard() {
        wait = SHORTEST_WAIT;
        messages = true;
    }

    /** The connection is lost, or could not be opened. */
    void lost(Instant at) {
        line = null;
        received = true;
        nextAttempt = at.plus(wait);
        Duration longer = wait.multipliedBy(2);
        Duration longest = feed.limits().times().longestWait();
        wait = longer.compareTo(longest) < 0 ? longer : longest;
    }

    /** The session ends: says what is still under way. */
    void end() {
        if (line != null) {
            line.end(messages ? feed.limits().times().farewell() : Duration.ZERO);
        }
    }

    /** The session is over. */
    void abandon() {
        WebSocketConnection open = line;
        line = null;
        if (open != null) {
            open.abandon();
        }
    }
}
