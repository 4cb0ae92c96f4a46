package dev.contracts.probe.network;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Collects the body of a response up to a limit, in memory that depends on its length alone and not on the pieces in which it
 * comes; at the limit the rest is refused.
 */
final class BodyCollector implements BodySubscriber<byte[]> {
    private static final int BLOCK = 1 << 16;

    private final long limit;
    private final boolean cut;
    private final LargeBodyPermit large;
    private final Duration patience;
    private final List<byte[]> blocks = new ArrayList<>();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final AtomicReference<Turn> turn = new AtomicReference<>(Turn.NONE);
    private @Nullable Subscription subscription;
    private long length;
    private volatile long arrived;

    /** The state of a body: whether it holds the permit for the one large body. */
    private enum Turn {
        NONE,
        TAKEN,
        OVER
    }

    /** A body that is longer than the limit. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong(String message) {
            super(message);
        }
    }

    /**
     * @param limit in bytes
     * @param cut whether what is within the limit is enough; otherwise a longer body is refused
     * @param patience how long a large body waits for its turn
     */
    BodyCollector(long limit, boolean cut, LargeBodyPermit large, Duration patience) {
        this.limit = limit;
        this.cut = cut;
        this.large = large;
        this.patience = patience;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        if (body.isDone() || subscription == null) {
            return;
        }
        for (ByteBuffer piece : pieces) {
            add(piece);
        }
        arrived = length;
        if (length > limit) {
            subscription.cancel();
            if (cut) {
                body.complete(joined(limit));
            } else {
                blocks.clear();
                body.completeExceptionally(new TooLong("longer than " + limit + " bytes"));
            }
        } else if (length > LargeBodyPermit.SMALL && turn.get() != Turn.TAKEN && !enter()) {
            subscription.cancel();
            body.completeExceptionally(new IOException("other large answers were in its way"));
        } else {
            subscription.request(1);
        }
    }

    /** Returns the number of bytes so far, to any thread. */
    long arrived() {
        return arrived;
    }

    private boolean enter() {
        if (!large.enter(patience)) {
            return false;
        }
        if (turn.compareAndSet(Turn.NONE, Turn.TAKEN)) {
            return true;
        }
        large.leave();
        return false;
    }

    private void add(ByteBuffer piece) {
        while (piece.hasRemaining() && length <= limit) {
            int at = (int) (length % BLOCK);
            if (at == 0) {
                blocks.add(new byte[BLOCK]);
            }
            int part = Math.min(piece.remaining(), BLOCK - at);
            piece.get(blocks.get(blocks.size() - 1), at, part);
            length += part;
        }
    }

    private byte[] joined(long most) {
        byte[] whole = new byte[(int) Math.min(length, most)];
        for (int index = 0; index < blocks.size(); index++) {
            int from = index * BLOCK;
            System.arraycopy(blocks.get(index), 0, whole, from, Math.min(BLOCK, Math.max(0, whole.length - from)));
            blocks.set(index, new byte[0]);
        }
        blocks.clear();
        return whole;
    }

    @Override
    public void onError(Throwable failure) {
        blocks.clear();
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        if (!body.isDone()) {
            body.complete(joined(limit));
        }
    }

    /** Releases the body; called once, when it is no longer needed. */
    void release() {
        if (turn.getAndSet(Turn.OVER) == Turn.TAKEN) {
            large.leave();
        }
    }
}
