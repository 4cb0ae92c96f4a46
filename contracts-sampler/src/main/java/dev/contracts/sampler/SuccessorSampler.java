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
    private final SamplingSession workshop;
    private final StreamHistory memory;
    private final RandomSource chance;
    private final List<String> ended = new ArrayList<>();

    SuccessorSampler(Schema schema, StreamModel stream, SamplingSession workshop) {
        this.schema = schema;
        this.stream = stream;
        this.workshop = workshop;
        this.memory = workshop.memory();
        this.chance = workshop.wishes().chance();
    }

    /** The payload that was made of it. */
    void accept(Object root) {
        if (memory.ends(root)) {
            ended.add(memory.key(root));
        }
        memory.accept(root);
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
        KnownKey known = key == null ? null : memory.known(key);
        Object previous = known == null ? null : known.previous();
        Object root = previous != null && chance.percent(60) ? varied(previous) : shape();
        if (root == null) {
            return Optional.empty();
        }
        if (key != null && stream.key() != null) {
            root = first(
                    workshop.wishes().value(stream.key().node(), key, memory.scene(root, memory.keyOf(root))), root);
        }
        return Optional.of(stream.time() == null ? root : timed(root));
    }

    private @Nullable Object shape() {
        return PayloadSampler.shape(
                schema, chance.pick(List.of(EdgeRate.PLAIN, EdgeRate.PLAIN, EdgeRate.MIXED)), chance);
    }

    private static Object first(List<Object> roots, Object otherwise) {
        return roots.isEmpty() ? otherwise : roots.get(0);
    }

    /** Null for one that is new. */
    private @Nullable String key(boolean oneKey, boolean any) {
        if (any && !ended.isEmpty() && chance.percent(30)) {
            return ended.get(ended.size() - 1);
        }
        List<String> open = memory.open();
        if (open.isEmpty() || (!oneKey && open.size() < KEYS && chance.percent(10))) {
            return null;
        }
        String urgent = urgent(open);
        return urgent == null ? chance.pick(open) : urgent;
    }

    /** The key that is waited for most, when half of its time is over. */
    private @Nullable String urgent(List<String> open) {
        Instant now = memory.now();
        String urgent = null;
        Instant earliest = null;
        for (String name : open) {
            KnownKey key = memory.known(name);
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
        RepairSearch search = workshop.search(any -> List.of());
        int changes = chance.below(4);
        for (int i = 0; i < changes; i++) {
            List<Object> nudged = search.nudged(root);
            root = nudged.isEmpty() ? root : chance.pick(nudged);
        }
        return root;
    }

    private Object timed(Object root) {
        Instant now = memory.now();
        Instant at = now == null ? FormatSampler.moment(chance) : now.plus(step(now));
        var time = stream.time();
        return time == null
                ? root
                : first(workshop.wishes().value(time.node(), at, memory.scene(root, memory.keyOf(root))), root);
    }

    /** Returns a step of time up to the first deadline, now and then exactly to it. */
    private Duration step(Instant now) {
        if (chance.percent(10)) {
            return Duration.ZERO;
        }
        if (stream.deadline() == null) {
            return fraction(STEP);
        }
        Duration within = stream.deadline().within();
        Duration left = within;
        for (KnownKey key : memory.keys()) {
            Instant due = key.due();
            if (due != null && Duration.between(now, due).compareTo(left) < 0) {
                left = Duration.between(now, due);
            }
        }
        if (left.isNegative() || (memory.open().size() == 1 && chance.percent(10))) {
            return left.isNegative() ? Duration.ZERO : left;
        }
        Duration usual = fraction(within.dividedBy(4));
        return usual.compareTo(left) < 0 ? usual : left;
    }

    private Duration fraction(Duration most) {
        Duration bounded = most.compareTo(STEP) < 0 ? most : STEP;
        long millis = (long) (bounded.toMillis() * chance.fraction());
        return Duration.ofMillis(millis);
    }
}
