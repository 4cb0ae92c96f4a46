package dev.contracts.runtime.violation;

import dev.contracts.Unchecked;
import dev.contracts.runtime.text.CountText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rules that faults stopped, as the verdict lists them: for each the first values, and how many more there are. What is
 * kept of a rule does not grow with the payload.
 */
final class StoppedRules {
    private final ViolationCollector collector;
    private final int most;
    private final Map<String, Stops> byRule = new TreeMap<>();

    StoppedRules(ViolationCollector collector) {
        this.collector = collector;
        this.most = collector.options().limits().violations();
    }

    /** The values at which one rule was stopped. */
    private static final class Stops {
        private final List<StoppedRule> first = new ArrayList<>(1);
        private @Nullable StoppedRule last;
        private long more;

        void add(StoppedRule stop, int most) {
            if (stop.equals(last)) {
                return;
            }
            last = stop;
            if (first.size() < most) {
                first.add(stop);
            } else {
                more++;
            }
        }
    }

    void add(StoppedRule stop) {
        byRule.computeIfAbsent(stop.rule().rule().id(), id -> new Stops()).add(stop, most);
    }

    Collection<Unchecked> unchecked() {
        int[] offsets = byRule.values().stream()
                .flatMap(stops -> stops.first.stream())
                .flatMapToInt(stop -> IntStream.of(stop.node(), stop.fault().offset()))
                .sorted()
                .distinct()
                .toArray();
        String[] pointers = collector.locator().pointers(offsets);
        int each = Math.max(1, most / byRule.size());
        List<Unchecked> listed = new ArrayList<>();
        for (Stops stops : byRule.values()) {
            Set<Unchecked> sorted = new TreeSet<>();
            stops.first.forEach(stop ->
                    sorted.add(unchecked(stop, offset -> pointers[Arrays.binarySearch(offsets, offset)])));
            listed.addAll(first(new ArrayList<>(sorted), stops.more, each));
        }
        return listed;
    }

    /** @param more values beside these */
    private static List<Unchecked> first(List<Unchecked> all, long more, int most) {
        if (all.size() + more <= most) {
            return all;
        }
        int shown = Math.min(most, all.size());
        List<Unchecked> some = new ArrayList<>(all.subList(0, shown));
        Unchecked last = all.get(Math.min(shown, all.size() - 1));
        String rest = "at " + CountText.of(all.size() - shown + more, "more value");
        some.add(new Unchecked(last.contract(), last.rule(), rest, "", last.fault(), last.partly()));
        return some;
    }

    private Unchecked unchecked(StoppedRule stop, IntFunction<String> pointers) {
        PartialPayload.Fault fault =
                FaultText.of(stop.fault(), pointers.apply(stop.fault().offset()));
        return new Unchecked(
                collector.contract(),
                stop.rule().rule().id(),
                fault.text(),
                pointers.apply(stop.node()) + stop.below(),
                new Unchecked.Fault(fault.rule(), fault.pointer()),
                collector.wasChecked(stop.rule().rule()));
    }
}
