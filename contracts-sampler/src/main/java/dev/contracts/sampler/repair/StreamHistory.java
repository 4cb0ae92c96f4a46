package dev.contracts.sampler.repair;

import dev.contracts.Context;
import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.stream.DeadlineModel;
import dev.contracts.model.stream.IdentityRule;
import dev.contracts.model.stream.StateVariable;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.sampler.evaluation.ExternalBindings;
import dev.contracts.sampler.evaluation.LocatedValue;
import dev.contracts.sampler.evaluation.LocatingEvaluator;
import dev.contracts.sampler.evaluation.SampleEvaluationContext;
import dev.contracts.sampler.tree.InstancePointer;
import dev.contracts.sampler.tree.InstanceTrees;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The history that stream rules read: the payloads before. A guide, as {@link LocatingEvaluator} is; the reference engine decides. */
public final class StreamHistory {
    private final StreamModel stream;
    private final Context context;
    private final Map<String, KnownKey> keys = new LinkedHashMap<>();
    private @Nullable Instant now;

    StreamHistory(StreamModel stream, Context context) {
        this.stream = stream;
        this.context = context;
    }

    /** The history of one key. */
    public static final class KnownKey {
        private Map<String, Object> state = Map.of();
        private @Nullable Object previous;
        private @Nullable Instant latest;
        private @Nullable Instant due;
        private boolean ended;
        private final IdentityHashMap<IdentityRule, Map<Object, Object>> seen = new IdentityHashMap<>();

        public @Nullable Object previous() {
            return previous;
        }

        /** The latest event time of the key itself. */
        @Nullable
        Instant latest() {
            return latest;
        }

        /** Returns its deadline; null when it is not waited for. */
        public @Nullable Instant due() {
            return ended ? null : due;
        }

        boolean ended() {
            return ended;
        }

        /** The first items that it has shown, by their identities. */
        Map<Object, Object> seen(IdentityRule identity) {
            return seen.getOrDefault(identity, Map.of());
        }
    }

    /** The latest event time so far; null when there is none. */
    public @Nullable Instant now() {
        return now;
    }

    /** The key of a payload. @throws RuleError when it has none */
    public String key(Object root) {
        return stream.key() == null
                ? ""
                : String.valueOf(
                        evaluationContext(root).value(stream.key().node()).plain());
    }

    /** The event time of a payload; null when the contract has none. @throws RuleError when it has no value */
    @Nullable
    Instant time(Object root) {
        return stream.time() == null
                ? null
                : (Instant) evaluationContext(root).value(stream.time().node()).plain();
    }

    private SampleEvaluationContext evaluationContext(Object root) {
        return SampleEvaluationContext.of(root, InstancePointer.ROOT, ExternalBindings.of(context));
    }

    /** The names of the keys that were heard of and have not ended, in the order in which they began. */
    public List<String> open() {
        List<String> open = new ArrayList<>();
        keys.forEach((name, key) -> {
            if (!key.ended) {
                open.add(name);
            }
        });
        return open;
    }

    /** Returns all known keys. */
    public Collection<KnownKey> keys() {
        return keys.values();
    }

    /** A key that was heard of; null when there is none of that name. */
    public @Nullable KnownKey known(String name) {
        return keys.get(name);
    }

    /** Returns whether a payload is the last one of its key. */
    public boolean ends(Object root) {
        CheckedExpression until =
                stream.deadline() == null ? null : stream.deadline().until();
        return until != null && evaluationContext(root, keyOf(root)).holds(until.node());
    }

    /** The key that a payload belongs to, a new one when it is its first. @throws RuleError when it has none */
    public KnownKey keyOf(Object root) {
        KnownKey known = keys.get(key(root));
        return known == null ? begun() : known;
    }

    private KnownKey begun() {
        KnownKey key = new KnownKey();
        Map<String, Object> state = new LinkedHashMap<>();
        for (StateVariable variable : stream.state()) {
            state.put(
                    variable.name(),
                    evaluationContext(Map.of()).value(variable.initial().node()).plain());
        }
        key.state = state;
        return key;
    }

    /** A payload as the next one of a key. */
    public SampleEvaluationContext evaluationContext(Object root, KnownKey key) {
        return evaluationContext(root, key, null);
    }

    /** And an item as one that was seen. */
    public SampleEvaluationContext evaluationContext(Object root, KnownKey key, @Nullable Object seen) {
        return SampleEvaluationContext.of(
                root, InstancePointer.ROOT, new ExternalBindings(context, key.state, key.previous, seen));
    }

    /** The next payload of the sequence. */
    public void accept(Object root) {
        try {
            Instant time = time(root);
            String name = key(root);
            KnownKey key = keys.computeIfAbsent(name, each -> begun());
            SampleEvaluationContext evaluationContext = evaluationContext(root, key);
            boolean ends = ends(root);
            Map<String, Object> next = new LinkedHashMap<>();
            for (StateVariable variable : stream.state()) {
                next.put(
                        variable.name(),
                        evaluationContext.value(variable.next().node()).plain());
            }
            remember(root, key);
            key.state = next;
            key.previous = root;
            key.ended |= ends;
            heard(key, time);
        } catch (RuleError e) {
            // A payload without key, time or state takes no part, for the checker of streams as well.
            return;
        }
    }

    private void heard(KnownKey key, @Nullable Instant time) {
        if (time == null) {
            return;
        }
        now = now == null || time.isAfter(now) ? time : now;
        key.latest = key.latest == null || time.isAfter(key.latest) ? time : key.latest;
        DeadlineModel deadline = stream.deadline();
        key.due = deadline == null ? null : now.plus(deadline.within());
    }

    private void remember(Object root, KnownKey key) {
        for (IdentityRule identity : stream.identities()) {
            Map<Object, Object> seen = key.seen.computeIfAbsent(identity, each -> new LinkedHashMap<>());
            for (LocatedValue item :
                    evaluationContext(root, key).value(identity.each().node()).elements()) {
                InstancePointer place = Objects.requireNonNull(item.place(), "an item of a payload has a place");
                Object id = evaluationContext(root, key)
                        .withItem(place)
                        .value(identity.by().node())
                        .plain();
                Object tree = InstanceTrees.find(root, place);
                if (tree != null) {
                    seen.putIfAbsent(id, tree);
                }
            }
        }
    }
}
