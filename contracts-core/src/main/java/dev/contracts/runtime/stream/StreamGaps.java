package dev.contracts.runtime.stream;

import dev.contracts.Rule;
import dev.contracts.StreamLimits;
import dev.contracts.Unchecked;
import dev.contracts.runtime.text.CountText;
import dev.contracts.runtime.violation.PartialPayload;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The gaps in what a stream check could see, to be said at its end: a rule is never passed in silence. */
final class StreamGaps {
    private static final int NAMED = 3;

    private final List<String> holes = new ArrayList<>(0);
    private long holeCount;
    private long keysForgotten;
    private boolean itemsForgotten;
    private final Map<String, Stops> stops = new TreeMap<>();
    private final Set<String> ran = new HashSet<>(0);
    private boolean whole;

    /** The payloads on which a rule was stopped: how many, and the first ones in words. */
    private static final class Stops {
        private final List<String> named = new ArrayList<>(1);
        private final PartialPayload.Fault first;
        private String last = "";
        private long count;

        Stops(PartialPayload.Fault first) {
            this.first = first;
        }

        String reason() {
            return String.join(", ", named) + (count > named.size() ? " and " + (count - named.size()) + " more" : "");
        }
    }

    /** A payload that kept its structure: every rule may run on it. */
    void whole() {
        whole = true;
    }

    void ran(Rule rule) {
        ran.add(rule.id());
    }

    void stopped(Rule rule, int line, PartialPayload.Fault fault) {
        Stops all = stops.computeIfAbsent(rule.id(), id -> new Stops(fault));
        String text = "line " + line + ": " + fault.text();
        // a rule on the state is stopped by what it reads itself, and by what the next state reads
        if (text.equals(all.last) || all.named.contains(text)) {
            return;
        }
        all.last = text;
        if (all.named.size() < NAMED) {
            all.named.add(text);
        }
        all.count++;
    }

    void hole(int line, String why) {
        if (holes.size() < NAMED) {
            holes.add("line " + line + " (" + why + ")");
        }
        holeCount++;
    }

    void keyForgotten() {
        keysForgotten++;
    }

    void itemForgotten() {
        itemsForgotten = true;
    }

    /**
     * Returns every rule about which less can be said than the contract asks, sorted.
     *
     * @param rules of the stream section
     * @param identities the ids of those that remember items
     * @param open what is waited for; null when nothing is
     */
    List<Unchecked> unchecked(
            List<Rule> rules,
            List<String> identities,
            StreamLimits limits,
            @Nullable OpenDeadline open,
            StreamReport report) {
        List<Unchecked> unchecked = new ArrayList<>();
        for (Rule rule : rules) {
            List<String> missing = report.missing(rule);
            for (String reason : missing.isEmpty() ? reasons(rule, identities, limits, open) : notGiven(missing)) {
                unchecked.add(new Unchecked(report.contract(), rule.id(), reason));
            }
            Stops stopped = missing.isEmpty() ? stops.get(rule.id()) : null;
            if (stopped != null) {
                boolean partly = whole || ran.contains(rule.id());
                Unchecked.Fault fault = new Unchecked.Fault(stopped.first.rule(), stopped.first.pointer());
                unchecked.add(new Unchecked(report.contract(), rule.id(), stopped.reason(), "", fault, partly));
            }
        }
        Collections.sort(unchecked);
        return Collections.unmodifiableList(unchecked);
    }

    private static List<String> notGiven(List<String> missing) {
        return List.of("context " + String.join(", ", missing) + " not given");
    }

    private List<String> reasons(Rule rule, List<String> identities, StreamLimits limits, @Nullable OpenDeadline open) {
        List<String> reasons = new ArrayList<>(0);
        if (holeCount > 0) {
            long more = holeCount - holes.size();
            reasons.add(
                    "the sequence has holes: " + String.join(", ", holes) + (more > 0 ? " and " + more + " more" : ""));
        }
        if (keysForgotten > 0) {
            reasons.add(
                    "memory of " + CountText.of(limits.keys(), "key") + " exceeded: " + keysForgotten + " forgotten");
        }
        if (itemsForgotten && identities.contains(rule.id())) {
            reasons.add(
                    "memory of " + CountText.of(limits.items(), "item") + " exceeded: later ones are not remembered");
        }
        if (open != null && open.rule().id().equals(rule.id())) {
            reasons.add(open.reason());
        }
        return reasons;
    }

    /**
     * Keys whose deadline lies beyond the end of the sequence.
     *
     * @param first the earliest of the deadlines
     * @param keys how many
     */
    record OpenDeadline(Rule rule, Instant first, int keys) {
        String reason() {
            String more = keys > 1 ? " (and " + (keys - 1) + " more)" : "";
            return "the sequence ends before " + first + more;
        }
    }
}
