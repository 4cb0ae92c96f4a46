package dev.contracts.probe.network;

import dev.contracts.probe.session.ProbedEndpoint;
import org.jspecify.annotations.Nullable;

/**
 * Asks one endpoint, one question at a time: in each round the plain one, and then some of those that the parameters of the
 * contract allow.
 */
final class EndpointPoller {
    /** Beside the plain one. */
    private static final int QUESTIONS_A_ROUND = 2;

    private final NetworkContext feed;
    private final ProbedEndpoint endpoint;
    private final QueryPlan plan;
    private @Nullable HttpCall open;
    private int left;
    private boolean heard;
    private boolean finished;

    EndpointPoller(NetworkContext feed, ProbedEndpoint endpoint) {
        this.feed = feed;
        this.endpoint = endpoint;
        this.plan = new QueryPlan(endpoint.contract());
    }

    /** A round begins; an endpoint that still owes a response is not asked again. */
    void begin() {
        if (open == null) {
            left = QUESTIONS_A_ROUND;
            ask("");
        }
    }

    private void ask(String query) {
        HttpCall next = new HttpCall(feed, endpoint, query);
        open = next;
        next.start();
    }

    /** Takes the response to the plain request, whose values are worth asking for. */
    void observe(byte[] body) {
        plan.observe(body);
    }

    /** Ends the request: its response came, or the reason why there is none. */
    void finished() {
        open = null;
        heard = true;
        if (left > 0 && !finished) {
            left--;
            plan.next().ifPresent(this::ask);
        }
    }

    /** The open question is the last one. */
    void finish() {
        finished = true;
    }

    /** Returns whether the first request is still open. */
    boolean owesFirstAnswer() {
        return !heard && open != null;
    }

    /** The session ends: says that the first answer is still under way. */
    void end() {
        if (open != null && !heard) {
            open.end();
        }
    }

    /** The session is over. */
    void abandon() {
        HttpCall pending = open;
        open = null;
        left = 0;
        if (pending != null) {
            pending.abandon();
        }
    }
}
