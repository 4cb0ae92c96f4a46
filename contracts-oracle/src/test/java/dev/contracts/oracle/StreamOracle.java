package dev.contracts.oracle;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Judges a sequence of payloads by {@code x-stream} of docs/dialect.md: keys, the payload before, state and silence. */
final class StreamOracle {
    /** How long a key that has ended is remembered. */
    private static final Duration GRACE = Duration.ofMinutes(5);

    private final SchemaNode root;
    private final CelTypes types;
    private final CelRules rules;
    private final JsonNode stream;
    private final Map<Object, Key> keys = new LinkedHashMap<>();
    private Instant now = Instant.MIN;

    /** What is known of a key: its last payload, and what was folded up to it. */
    private static final class Key {
        private final Map<String, Object> state = new LinkedHashMap<>();
        private Object previous;
        /** The latest time of its payloads, and the latest time of any payload when that came. */
        private Instant last = Instant.MIN;

        private Instant heard = Instant.MIN;
        private int line;
        private boolean open = true;
        private boolean waiting;
    }

    StreamOracle(SchemaNode root, CelTypes types, CelRules rules) {
        this.root = root;
        this.types = types;
        this.rules = rules;
        this.stream = root.json().get("x-stream");
    }

    /** Returns the findings of the next payload, whose structure is valid, with their lines. */
    List<String> offer(JsonNode payload, int line) {
        TreeSet<String> found = new TreeSet<>();
        Map<String, Object> self = Map.of("self", CelValues.of(List.of(root), payload));
        Instant time = (Instant) value("time", self);
        found.addAll(advanceTo(time));
        keys.values().removeIf(key -> !key.open && key.heard.plus(GRACE).isBefore(now));
        Key key = keys.computeIfAbsent(value("key", self), any -> begin());
        found.addAll(silence(key, key.last, time));
        Map<String, Object> known = known(key, self);
        for (JsonNode rule : stream.path("rules")) {
            String text = rule.get("rule").stringValue();
            if ((key.previous != null || !text.contains("previous."))
                    && !eval(text, known).equals(Optional.of(true))) {
                found.add(line + " " + rule.get("id").stringValue() + " "
                        + rule.path("at").asString(""));
            }
        }
        Map<String, Object> next = new LinkedHashMap<>();
        stream.path("state")
                .forEachEntry((name, state) -> next.put(
                        name, eval(state.get("next").stringValue(), known).orElse(key.state.get(name))));
        key.state.putAll(next);
        key.previous = self.get("self");
        key.last = time.isAfter(key.last) ? time : key.last;
        key.heard = now;
        key.line = line;
        key.open &= !stream.has("deadline")
                || !eval(stream.get("deadline").get("until").stringValue(), self)
                        .equals(Optional.of(true));
        key.waiting = stream.has("deadline") && key.open;
        return List.copyOf(found);
    }

    /** Returns the deadlines that a time passes; one that is not later than all before passes none. */
    List<String> advanceTo(Instant time) {
        if (!time.isAfter(now)) {
            return List.of();
        }
        now = time;
        return keys.values().stream()
                .flatMap(key -> silence(key, key.heard, time).stream())
                .sorted()
                .toList();
    }

    private List<String> silence(Key key, Instant from, Instant until) {
        if (!key.waiting || !from.plus(within()).isBefore(until)) {
            return List.of();
        }
        key.waiting = false;
        JsonNode deadline = stream.get("deadline");
        return List.of(key.line + " " + deadline.get("id").stringValue() + " "
                + deadline.path("at").asString(""));
    }

    private Duration within() {
        return (Duration) rules.value(
                        "duration('" + stream.get("deadline").get("within").stringValue() + "')", Map.of(), Map.of())
                .orElseThrow();
    }

    private Key begin() {
        Key key = new Key();
        stream.path("state")
                .forEachEntry((name, state) -> key.state.put(
                        name,
                        rules.value(state.get("initial").stringValue(), Map.of(), Map.of())
                                .orElseThrow()));
        return key;
    }

    private static Map<String, Object> known(Key key, Map<String, Object> self) {
        Map<String, Object> known = new LinkedHashMap<>(self);
        known.put("state", key.state);
        if (key.previous != null) {
            known.put("previous", key.previous);
        }
        return known;
    }

    private Object value(String member, Map<String, Object> self) {
        return stream.has(member) ? eval(stream.get(member).stringValue(), self).orElseThrow() : "";
    }

    private Optional<Object> eval(String expression, Map<String, ?> values) {
        CelType self = types.of(List.of(root));
        return rules.value(expression, Map.of("self", self, "previous", self, "state", SimpleType.DYN), values);
    }
}
