package dev.contracts.oracle;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Judges a sequence of payloads by {@code x-stream} of docs/dialect.md: keys, the payload before, state and silence. */
final class StreamOracle {
    /** How long a key that has ended is remembered. */
    private static final Duration GRACE = Duration.ofMinutes(5);

    private final SchemaNode root;
    private final CelRules rules;
    private final JsonNode stream;
    private final Map<String, ?> context;
    private final Map<String, CelType> variables;
    private final Map<Object, Key> keys = new LinkedHashMap<>();
    private final Set<String> stopped = new TreeSet<>();
    private Instant now = Instant.MIN;

    /** What is known of a key: its last payload, and what was folded up to it. */
    private static final class Key {
        private final Map<String, Object> state = new LinkedHashMap<>();
        /** The first item of each identity, by rule and identity. */
        private final Map<List<Object>, Object> seen = new LinkedHashMap<>();

        private Object previous;
        private Set<String> brokenBefore = Set.of();
        /** The latest time of its payloads, and the latest time of any payload when that came. */
        private Instant last = Instant.MIN;

        private Instant heard = Instant.MIN;
        private int line;
        private boolean open = true;
        private boolean waiting;
    }

    /** @param context what is given to the rules, by name */
    StreamOracle(SchemaNode root, CelTypes types, CelRules rules, Map<String, ?> context) {
        this.root = root;
        this.rules = rules;
        this.stream = root.json().get("x-stream");
        this.context = context;
        CelType self = types.of(List.of(root));
        CelType any = SimpleType.DYN;
        this.variables = Map.of("self", self, "previous", self, "state", any, "context", any, "item", any, "seen", any);
    }

    /** Returns the ids of rules that did not run on some payload, because of a fault in what they read. */
    Set<String> stopped() {
        return stopped;
    }

    /**
     * Returns the findings of the next payload, with their lines.
     *
     * @param broken the properties whose structure is broken, all else in the payload is valid
     */
    List<String> offer(JsonNode payload, Set<String> broken, int line) {
        if (reads(stream.path("time"), "self", broken) || reads(stream.path("key"), "self", broken)) {
            return List.of();
        }
        Object read = CelValues.of(List.of(root), broken.isEmpty() ? RecordText.of(List.of(root), payload) : payload);
        Map<String, Object> self = Map.of("self", read, "context", context);
        Instant time = (Instant) value("time", self);
        TreeSet<String> found = new TreeSet<>(advanceTo(time));
        keys.values().removeIf(key -> !key.open && key.heard.plus(GRACE).isBefore(now));
        Key key = keys.computeIfAbsent(value("key", self), any -> begin());
        found.addAll(silence(key, key.last, time));
        Map<String, Object> known = known(key, self);
        for (JsonNode rule : stream.path("rules")) {
            if (context.keySet().containsAll(CelRules.contextOf(text(rule, "rule")))) {
                if (rule.has("each")) {
                    items(rule, key, known, broken, line, found);
                } else if (key.previous != null || !text(rule, "rule").contains("previous.")) {
                    rule(rule, key, known, broken, line, found);
                }
            }
        }
        end(key, known, broken);
        key.last = time.isAfter(key.last) ? time : key.last;
        key.heard = now;
        key.line = line;
        return List.copyOf(found);
    }

    private void rule(
            JsonNode rule, Key key, Map<String, Object> known, Set<String> broken, int line, Set<String> found) {
        if (reads(rule.get("rule"), "self", broken) || reads(rule.get("rule"), "previous", key.brokenBefore)) {
            stopped.add(text(rule, "id"));
        } else if (!eval(text(rule, "rule"), known).equals(Optional.of(true))) {
            found.add(line + " " + text(rule, "id") + " " + rule.path("at").asString(""));
        }
    }

    /** A rule on each item that was seen before, in an earlier payload. */
    private void items(
            JsonNode rule, Key key, Map<String, Object> known, Set<String> broken, int line, Set<String> found) {
        String each = text(rule, "each");
        if (reads(rule.get("each"), "self", broken)) {
            stopped.add(text(rule, "id"));
            return;
        }
        List<?> items = (List<?>) eval(each, known).orElseThrow();
        Map<List<Object>, Object> first = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Map<String, Object> values = new LinkedHashMap<>(known);
            values.put("item", items.get(i));
            List<Object> identity =
                    List.of(text(rule, "id"), eval(text(rule, "by"), values).orElseThrow());
            first.putIfAbsent(identity, items.get(i));
            if (key.seen.containsKey(identity)) {
                values.put("seen", key.seen.get(identity));
                if (!eval(text(rule, "rule"), values).equals(Optional.of(true))) {
                    String list = each.replace("self.", "/") + "/" + i;
                    found.add(line + " " + text(rule, "id") + " " + list
                            + rule.path("at").asString(""));
                }
            }
        }
        first.forEach(key.seen::putIfAbsent);
    }

    private void end(Key key, Map<String, Object> known, Set<String> broken) {
        JsonNode until = stream.path("deadline").path("until");
        key.open &= reads(until, "self", broken)
                || until.isMissingNode()
                || !eval(until.stringValue(), known).equals(Optional.of(true));
        key.waiting = stream.has("deadline") && key.open;
        Map<String, Object> next = new LinkedHashMap<>();
        stream.path("state").forEachEntry((name, state) -> {
            if (!reads(state.get("next"), "self", broken)) {
                next.put(name, eval(text(state, "next"), known).orElseThrow());
            }
        });
        key.state.putAll(next);
        key.previous = known.get("self");
        key.brokenBefore = broken;
    }

    /** Returns whether an expression reads one of the properties of a variable. */
    private static boolean reads(JsonNode expression, String variable, Set<String> properties) {
        String text = expression.asString("");
        return properties.stream()
                .anyMatch(name -> Pattern.compile("\\b" + variable + "\\." + name + "\\b")
                        .matcher(text)
                        .find());
    }

    private static String text(JsonNode object, String member) {
        return object.get(member).stringValue();
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
        return rules.value(expression, variables, values);
    }
}
