package dev.contracts.runtime.stream;

import dev.contracts.runtime.violation.PartialPayload;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state that is kept of one key.
 *
 * @param <T> a payload
 * @param <S> the folded state
 */
final class StreamKey<T, S> implements Comparable<StreamKey<?, ?>> {
    final String name;
    final SeenIdentities seen = new SeenIdentities();
    private final long number;
    S state;

    @Nullable
    T previous;

    /** The payload before, when it has structural violations; {@link #previous} is null then. */
    @Nullable
    PartialPayload previousPart;

    int line = 1;
    int column = 1;
    boolean ended;

    /** The latest event time of the key itself. */
    private @Nullable Instant latest;
    /** True when stream time is a listener's clock and not event time. */
    private boolean listenedTo;
    /** Stream time after which the key is overdue, or when it has ended, forgotten; null when neither. */
    private @Nullable Instant due;

    /** @param number of the keys before this one, to tell apart those that are due at the same time */
    StreamKey(String name, long number, S state) {
        this.name = name;
        this.number = number;
        this.state = state;
    }

    void sawTime(Instant time) {
        if (latest == null || time.isAfter(latest)) {
            latest = time;
        }
    }

    /** Returns whether the key's own next payload comes too late, whatever other keys have done to stream time. */
    boolean isLate(Instant time, Duration within) {
        return due != null && !ended && latest != null && isAfter(time, latest, within);
    }

    void listenedTo(boolean listened) {
        listenedTo = listened;
    }

    boolean isListenedTo() {
        return listenedTo;
    }

    @Nullable
    Instant latest() {
        return latest;
    }

    @Nullable
    Instant due() {
        return due;
    }

    /** Sets when the key is due; called only while the key is in no ordered set. */
    void dueAt(@Nullable Instant time) {
        due = time;
    }

    @Override
    public int compareTo(StreamKey<?, ?> other) {
        Instant mine = due == null ? Instant.MAX : due;
        int byTime = mine.compareTo(other.due == null ? Instant.MAX : other.due);
        return byTime != 0 ? byTime : Long.compare(number, other.number);
    }

    private static boolean isAfter(Instant time, Instant start, Duration within) {
        return Duration.between(start, time).compareTo(within) > 0;
    }
}
