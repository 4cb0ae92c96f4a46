package dev.contracts.runtime.stream;

import dev.contracts.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Stream time, and the keys that are waited for. A key that has ended is waited for no more; it is forgotten when the grace
 * is over.
 *
 * @param <T> a payload
 * @param <S> the folded state of one key
 */
final class StreamClock<T, S> {
    private final @Nullable StreamDeadline deadline;
    private final StreamReport report;
    private final Duration grace;
    private final Consumer<StreamKey<T, S>> forgotten;
    private final TreeSet<StreamKey<T, S>> waiting = new TreeSet<>();
    private final TreeSet<StreamKey<T, S>> ended = new TreeSet<>();
    private @Nullable Instant now;

    StreamClock(
            @Nullable StreamDeadline deadline,
            StreamReport report,
            Duration grace,
            Consumer<StreamKey<T, S>> forgotten) {
        this.deadline = deadline;
        this.report = report;
        this.grace = grace;
        this.forgotten = forgotten;
    }

    /** Fires what is overdue, and forgets what has ended long ago. An earlier time changes nothing. */
    void advanceTo(Instant time) {
        if (now != null && !time.isAfter(now)) {
            return;
        }
        now = time;
        while (!waiting.isEmpty() && isPast(waiting.first(), time)) {
            fire(waiting.first());
        }
        while (!ended.isEmpty() && isPast(ended.first(), time)) {
            forgotten.accept(ended.pollFirst());
        }
    }

    /** A key's next payload: fires when it was too long in coming, although other keys are ahead of it. */
    void returned(StreamKey<T, S> key, Instant time) {
        if (deadline != null && key.isLate(time, deadline.within())) {
            fire(key);
        }
    }

    /**
     * A key's payload was checked: waits for the next one, or when the key has ended, for the end of the grace.
     *
     * @param time event time
     * @param arrival by the clock that stream time is taken from; null when that is event time itself
     */
    void heard(StreamKey<T, S> key, @Nullable Instant time, @Nullable Instant arrival) {
        forget(key);
        if (time != null) {
            key.sawTime(time);
        }
        Instant start = arrival == null ? latest(key.latest(), now) : now;
        key.listenedTo(arrival != null);
        if (deadline == null || start == null) {
            return;
        }
        if (key.ended) {
            key.dueAt(after(start, grace));
            ended.add(key);
        } else if (report.runs(deadline.rule())) {
            key.dueAt(after(start, deadline.within()));
            waiting.add(key);
        }
    }

    /** The key is neither waited for nor kept. */
    void forget(StreamKey<T, S> key) {
        waiting.remove(key);
        ended.remove(key);
        key.dueAt(null);
    }

    Optional<Instant> next() {
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(waiting.first().due());
    }

    /** Returns the deadline that is still waited for; null when none is. */
    StreamGaps.@Nullable OpenDeadline open() {
        Instant first = next().orElse(null);
        return deadline == null || first == null
                ? null
                : new StreamGaps.OpenDeadline(deadline.rule(), first, waiting.size());
    }

    private void fire(StreamKey<T, S> key) {
        Instant due = key.due();
        Instant last = key.latest();
        forget(key);
        if (deadline != null) {
            Rule rule = deadline.rule();
            // the producer's clock, whichever one the silence was measured by
            Instant until = last == null || !key.isListenedTo() ? due : after(last, deadline.within());
            report.silent(rule, key.line, key.column, SilenceText.of(rule, key.name, last, until));
        }
    }

    private static boolean isPast(StreamKey<?, ?> key, Instant time) {
        Instant due = key.due();
        return due != null && time.isAfter(due);
    }

    private static @Nullable Instant latest(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private static Instant after(Instant start, Duration wait) {
        return Duration.between(start, Instant.MAX).compareTo(wait) < 0 ? Instant.MAX : start.plus(wait);
    }
}
