package dev.contracts.probe;

import org.jspecify.annotations.Nullable;

/**
 * Asks one endpoint, one question at a time: in each round the plain one, and then some of those that the parameters of the
 * contract allow.
 */
final class Polling {
    /** Beside the plain one. */
    private static final int QUESTIONS_A_ROUND = 2;

    private final HttpFeed feed;
    private final Endpoint endpoint;
    private final QueryPlan plan;
    private @Nullable HttpAsk open;
    private int left;
    private boolean heard;
    private boolean finished;

    Polling(HttpFeed feed, Endpoint endpoint) {
        this.feed = feed;
        this.endpoint = endpoint;
        this.plan = new QueryPlan(endpoint.contract());
    }

    /** A round begins; an endpoint that still owes an answer is not asked again. */
    void begin() {
        if (open == null) {
            left = QUESTIONS_A_ROUND;
            ask("");
        }
    }

    private void ask(String query) {
        HttpAsk next = new HttpAsk(feed, endpoint, query);
        open = next;
        next.start();
    }

    /** The answer to the plain question came: its values are worth asking for. */
    void observe(byte[] body) {
        plan.observe(body);
    }

    /** An answer came, or the reason why there is none. */
    void answered() {
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

    /** Whether the first question is still open. */
    boolean owesFirstAnswer() {
        return !heard && open != null;
    }

    /** The session is over. */
    void abandon() {
        HttpAsk pending = open;
        open = null;
        left = 0;
        if (pending != null) {
            pending.abandon();
        }
    }
}
