package dev.contracts.sampler;

import dev.contracts.Context;
import dev.contracts.model.DeadlineModel;
import dev.contracts.model.IdentityRule;
import dev.contracts.model.RuleModel;
import dev.contracts.model.StateVariable;
import dev.contracts.model.StreamModel;
import dev.contracts.model.cel.CheckedExpression;
import dev.contracts.runtime.RuleError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the rules of a stream know of the payloads before. A guide, as {@link Reading} is; the reference engine judges. */
final class StreamMemory {
    private final StreamModel stream;
    private final Context context;
    private final Wishes wishes;
    private final Map<String, Key> keys = new LinkedHashMap<>();
    private @Nullable Instant now;

    StreamMemory(StreamModel stream, Context context, Wishes wishes) {
        this.stream = stream;
        this.context = context;
        this.wishes = wishes;
    }

    /** What is known of one key. */
    private static final class Key {
        private Map<String, Object> state = Map.of();
        private @Nullable Object previous;
        private @Nullable Instant latest;
        private @Nullable Instant due;
        private boolean ended;
        private final IdentityHashMap<IdentityRule, Map<Object, Object>> seen = new IdentityHashMap<>();
    }

    /** The latest event time so far; null when there is none. */
    @Nullable
    Instant now() {
        return now;
    }

    /** The key of a payload. @throws RuleError when it has none */
    String key(Object root) {
        return stream.key() == null
                ? ""
                : String.valueOf(scene(root).value(stream.key().node()).plain());
    }

    /** The event time of a payload; null when the contract has none. @throws RuleError when it has no value */
    @Nullable
    Instant time(Object root) {
        return stream.time() == null
                ? null
                : (Instant) scene(root).value(stream.time().node()).plain();
    }

    private Scene scene(Object root) {
        return Scene.of(root, Place.ROOT, Outside.of(context));
    }

    /** The keys that were heard of and have not ended, in the order in which they began. */
    List<String> open() {
        List<String> open = new ArrayList<>();
        keys.forEach((name, key) -> {
            if (!key.ended) {
                open.add(name);
            }
        });
        return open;
    }

    /** The last payload of a key; null when there is none. */
    @Nullable
    Object previous(String key) {
        Key known = keys.get(key);
        return known == null ? null : known.previous;
    }

    /** When the key is overdue; null when it is not waited for. */
    @Nullable
    Instant due(String key) {
        Key known = keys.get(key);
        return known == null || known.ended ? null : known.due;
    }

    /** Whether a payload is the last one of its key. */
    boolean ends(Object root) {
        CheckedExpression until =
                stream.deadline() == null ? null : stream.deadline().until();
        return until != null && scene(root, keyOf(root)).holds(until.node());
    }

    private Key keyOf(Object root) {
        Key known = keys.get(key(root));
        return known == null ? begun() : known;
    }

    private Key begun() {
        Key key = new Key();
        Map<String, Object> state = new LinkedHashMap<>();
        for (StateVariable variable : stream.state()) {
            state.put(
                    variable.name(),
                    scene(Map.of()).value(variable.initial().node()).plain());
        }
        key.state = state;
        return key;
    }

    private Scene scene(Object root, Key key) {
        return Scene.of(root, Place.ROOT, new Outside(context, key.state, key.previous, null));
    }

    /** The next payload of the sequence. */
    void accept(Object root) {
        try {
            Instant time = time(root);
            String name = key(root);
            Key key = keys.computeIfAbsent(name, each -> begun());
            Scene scene = scene(root, key);
            boolean ends = ends(root);
            Map<String, Object> next = new LinkedHashMap<>();
            for (StateVariable variable : stream.state()) {
                next.put(variable.name(), scene.value(variable.next().node()).plain());
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

    private void heard(Key key, @Nullable Instant time) {
        if (time == null) {
            return;
        }
        now = now == null || time.isAfter(now) ? time : now;
        key.latest = key.latest == null || time.isAfter(key.latest) ? time : key.latest;
        DeadlineModel deadline = stream.deadline();
        key.due = deadline == null ? null : now.plus(deadline.within());
    }

    private void remember(Object root, Key key) {
        for (IdentityRule identity : stream.identities()) {
            Map<Object, Object> seen = key.seen.computeIfAbsent(identity, each -> new LinkedHashMap<>());
            for (Found item : scene(root, key).value(identity.each().node()).elements()) {
                Place place = Objects.requireNonNull(item.place(), "an item of a payload has a place");
                Object id = scene(root, key)
                        .withItem(place)
                        .value(identity.by().node())
                        .plain();
                Object tree = Trees.find(root, place);
                if (tree != null) {
                    seen.putIfAbsent(id, tree);
                }
            }
        }
    }

    /** Where the rules of the stream apply to a payload, were it the next one. */
    List<Site> sites(Object root) {
        List<Site> sites = new ArrayList<>();
        Key key;
        try {
            key = keyOf(root);
        } catch (RuleError e) {
            return sites;
        }
        for (RuleModel rule : stream.rules()) {
            boolean known = rule.context().stream().allMatch(context::has);
            if (known && (key.previous != null || !rule.usesPrevious())) {
                sites.add(new StreamSite(rule));
            }
        }
        identities(root, key, sites);
        if (stream.deadline() != null && stream.time() != null) {
            sites.add(new DeadlineSite(stream.deadline().id()));
        }
        return sites;
    }

    private void identities(Object root, Key key, List<Site> sites) {
        for (IdentityRule identity : stream.identities()) {
            Map<Object, Object> seen = key.seen.getOrDefault(identity, Map.of());
            if (!identity.rule().context().stream().allMatch(context::has)) {
                continue;
            }
            for (Found item : scene(root, key).value(identity.each().node()).elements()) {
                Place place = item.place();
                Object first = place == null
                        ? null
                        : seen.get(scene(root, key)
                                .withItem(place)
                                .value(identity.by().node())
                                .plain());
                if (first != null && place != null) {
                    Outside outside = new Outside(context, key.state, key.previous, first);
                    sites.add(new RuleSite(
                            identity.rule(), Scene.of(root, Place.ROOT, outside).withItem(place), wishes));
                }
            }
            if (!seen.isEmpty()) {
                sites.add(new AgainSite(identity, key));
            }
        }
    }

    /** A rule on a payload and the one before; which key that is, the payload says. */
    private final class StreamSite implements Site {
        private final RuleModel model;

        StreamSite(RuleModel model) {
            this.model = model;
        }

        @Override
        public String rule() {
            return model.id();
        }

        @Override
        public boolean holds(Object root) {
            return scene(root, keyOf(root)).holds(model.expression().node());
        }

        @Override
        public List<Object> wish(boolean kept, Object root) {
            return wishes.truth(model.expression().node(), kept, scene(root, keyOf(root)));
        }
    }

    /** Never broken; for whoever wants to break the rule, it lets things that were seen come again. */
    private final class AgainSite implements Site {
        private final IdentityRule identity;
        private final Key key;

        AgainSite(IdentityRule identity, Key key) {
            this.identity = identity;
            this.key = key;
        }

        @Override
        public String rule() {
            return identity.rule().id();
        }

        @Override
        public boolean holds(Object root) {
            return true;
        }

        @Override
        public List<Object> wish(boolean kept, Object root) {
            List<Object> roots = new ArrayList<>();
            List<Object> ids =
                    new ArrayList<>(key.seen.getOrDefault(identity, Map.of()).keySet());
            for (Found item : scene(root, key).value(identity.each().node()).elements()) {
                if (item.place() != null && !ids.isEmpty()) {
                    Scene scene = scene(root, key).withItem(item.place());
                    roots.addAll(
                            wishes.value(identity.by().node(), wishes.chance().pick(ids), scene));
                }
            }
            return roots;
        }
    }

    /** No key is silent for longer than it may be when the payload comes. */
    private final class DeadlineSite implements Site {
        private final String id;

        DeadlineSite(String id) {
            this.id = id;
        }

        @Override
        public String rule() {
            return id;
        }

        @Override
        public boolean holds(Object root) {
            Instant time = time(root);
            if (time == null) {
                return true;
            }
            for (Key key : keys.values()) {
                if (!key.ended && key.due != null && time.isAfter(key.due)) {
                    return false;
                }
            }
            Key own = keyOf(root);
            Instant latest = own.latest;
            DeadlineModel deadline = Objects.requireNonNull(stream.deadline(), "deadline");
            return latest == null || own.ended || !time.isAfter(latest.plus(deadline.within()));
        }

        @Override
        public List<Object> wish(boolean kept, Object root) {
            List<Object> roots = new ArrayList<>();
            CheckedExpression time = Objects.requireNonNull(stream.time(), "time");
            Instant from = now;
            if (from == null) {
                return roots;
            }
            DeadlineModel deadline = Objects.requireNonNull(stream.deadline(), "deadline");
            List<Instant> times = kept
                    ? List.of(from, from.plus(deadline.within().dividedBy(4)))
                    : List.of(
                            from.plus(deadline.within()).plusNanos(1_000_000),
                            from.plus(deadline.within().multipliedBy(2)));
            for (Instant each : times) {
                roots.addAll(wishes.value(time.node(), each, scene(root, keyOf(root))));
            }
            return roots;
        }
    }
}
