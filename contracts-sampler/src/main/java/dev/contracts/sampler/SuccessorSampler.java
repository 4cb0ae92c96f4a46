package dev.contracts.sampler;

import dev.contracts.model.schema.Schema;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.sampler.repair.RepairSearch;
import dev.contracts.sampler.repair.SamplingSession;
import dev.contracts.sampler.repair.StreamHistory;
import dev.contracts.sampler.repair.StreamHistory.KnownKey;
import dev.contracts.sampler.value.EdgeRate;
import dev.contracts.sampler.value.FormatSampler;
import dev.contracts.sampler.value.RandomSource;
import dev.contracts.sampler.value.UnsatisfiableSchemaException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the starting point of the next payload of a sequence. Event time goes on, in steps that no deadline minds; keys begin, take
 * turns and end; the payload is like the last one of its key, or new.
 */
final class SuccessorSampler {
    private static final int KEYS = 3;
    private static final Duration STEP = Duration.ofMinutes(10);

    private final Schema schema;
    private final StreamModel stream;
    private final SamplingSession session;
    private final StreamHistory history;
    private final RandomSource random;
    private final List<String> ended = new ArrayList<>();

    SuccessorSampler(Schema schema, StreamModel stream, SamplingSession session) {
        this.schema = schema;
        this.stream = stream;
        this.session = session;
        this.history = session.history();
        this.random = session.solver().random();
    }

    /** The payload that was made of it. */
    void accept(Object root) {
        if (history.ends(root)) {
            ended.add(history.key(root));
        }
        history.accept(root);
    }

    /**
     * A payload of the right structure; its rules are not looked at.
     *
     * @param oneKey whether there is no other key than that of the first payload
     * @param any whether it may also be one of a key that has ended
     * @throws UnsatisfiableSchemaException when the schema has none
     */
    Optional<Object> start(boolean oneKey, boolean any) {
        String key = key(oneKey, any);
        KnownKey known = key == null ? null : history.known(key);
        Object previous = known == null ? null : known.previous();
        Object root = previous != null && random.percent(60) ? varied(previous) : shape();
        if (root == null) {
            return Optional.empty();
        }
        if (key != null && stream.key() != null) {
            root = first(
                    session.solver()
                            .value(stream.key().node(), key, history.evaluationContext(root, history.keyOf(root))),
                    root);
        }
        return Optional.of(stream.time() == null ? root : timed(root));
    }

    private @Nullable Object shape() {
        return PayloadSampler.shape(
                schema, random.pick(List.of(EdgeRate.PLAIN, EdgeRate.PLAIN, EdgeRate.MIXED)), random);
    }

    private static Object first(List<Object> roots, Object otherwise) {
        return roots.isEmpty() ? otherwise : roots.get(0);
    }

    /** Null for one that is new. */
    private @Nullable String key(boolean oneKey, boolean any) {
        if (any && !ended.isEmpty() && random.percent(30)) {
            return ended.get(ended.size() - 1);
        }
        List<String> open = history.open();
        if (open.isEmpty() || (!oneKey && open.size() < KEYS && random.percent(10))) {
            return null;
        }
        String urgent = urgent(open);
        return urgent == null ? random.pick(open) : urgent;
    }

    /** The key that is waited for most, when half of its time is over. */
    private @Nullable String urgent(List<String> open) {
        Instant now = history.now();
        String urgent = null;
        Instant earliest = null;
        for (String name : open) {
            KnownKey key = history.known(name);
            Instant due = key == null ? null : key.due();
            if (due != null && (earliest == null || due.isBefore(earliest))) {
                earliest = due;
                urgent = name;
            }
        }
        boolean halfOver = stream.deadline() != null
                && now != null
                && earliest != null
                && earliest.isBefore(now.plus(stream.deadline().within().dividedBy(2)));
        return halfOver ? urgent : null;
    }

    /** Other values in a few places. */
    private Object varied(Object previous) {
        Object root = previous;
        RepairSearch search = session.search(any -> List.of());
        int changes = random.below(4);
        for (int i = 0; i < changes; i++) {
            List<Object> nudged = search.nudged(root);
            root = nudged.isEmpty() ? root : random.pick(nudged);
        }
        return root;
    }

    private Object timed(Object root) {
        Instant now = history.now();
        Instant at = now == null ? FormatSampler.moment(random) : now.plus(step(now));
        var time = stream.time();
        return time == null
                ? root
                : first(
                        session.solver().value(time.node(), at, history.evaluationContext(root, history.keyOf(root))),
                        root);
    }

    /** Returns a step of time up to the first deadline, now and then exactly to it. */
    private Duration step(Instant now) {
        if (random.percent(10)) {
            return Duration.ZERO;
        }
        if (stream.deadline() == null) {
            return fraction(STEP);
        }
        Duration within = stream.deadline().within();
        Duration left = within;
        for (KnownKey key : history.keys()) {
            Instant due = key.due();
            if (due != null && Duration.between(now, due).compareTo(left) < 0) {
                left = Duration.between(now, due);
            }
        }
        if (left.isNegative() || (history.open().size() == 1 && random.percent(10))) {
            return left.isNegative() ? Duration.ZERO : left;
        }
        Duration usual = fraction(within.dividedBy(4));
        return usual.compareTo(left) < 0 ? usual : left;
    }

    private Duration fraction(Duration most) {
        Duration bounded = most.compareTo(STEP) < 0 ? most : STEP;
        long millis = (long) (bounded.toMillis() * random.fraction());
        return Duration.ofMillis(millis);
    }
}
