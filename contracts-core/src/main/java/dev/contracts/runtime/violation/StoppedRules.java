package dev.contracts.runtime.violation;

import dev.contracts.Unchecked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The rules that faults stopped, as the verdict lists them: for each the first values, and how many more there are. */
final class StoppedRules {
    private final ViolationCollector collector;
    private final int[] offsets;
    private final String[] pointers;

    StoppedRules(ViolationCollector collector) {
        this.collector = collector;
        this.offsets = collector.stopped().stream()
                .flatMapToInt(stop -> IntStream.of(stop.node(), stop.fault().offset()))
                .sorted()
                .distinct()
                .toArray();
        this.pointers = collector.locator().pointers(offsets);
    }

    Collection<Unchecked> unchecked() {
        Map<String, List<Unchecked>> byRule = new TreeMap<>();
        for (StoppedRule stop : collector.stopped()) {
            byRule.computeIfAbsent(stop.rule().rule().id(), id -> new ArrayList<>())
                    .add(unchecked(stop));
        }
        int each = Math.max(1, collector.options().limits().violations() / byRule.size());
        List<Unchecked> listed = new ArrayList<>();
        byRule.values().forEach(all -> listed.addAll(first(new ArrayList<>(new TreeSet<>(all)), each)));
        return listed;
    }

    private static List<Unchecked> first(List<Unchecked> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<Unchecked> some = new ArrayList<>(all.subList(0, most));
        Unchecked last = all.get(most);
        String more = "at " + (all.size() - most) + " more values";
        some.add(new Unchecked(last.contract(), last.rule(), more, "", last.fault(), last.partly()));
        return some;
    }

    private Unchecked unchecked(StoppedRule stop) {
        PartialPayload.Fault fault =
                FaultText.of(stop.fault(), pointer(stop.fault().offset()));
        return new Unchecked(
                collector.contract(),
                stop.rule().rule().id(),
                fault.text(),
                pointer(stop.node()) + stop.below(),
                new Unchecked.Fault(fault.rule(), fault.pointer()),
                collector.wasChecked(stop.rule().rule()));
    }

    private String pointer(int offset) {
        return pointers[Arrays.binarySearch(offsets, offset)];
    }
}
