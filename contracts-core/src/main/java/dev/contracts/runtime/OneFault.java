package dev.contracts.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One fault, one finding. At one value a wrong type explains everything else, a value that is not allowed explains its
 * bounds, and a wrong format explains its letters; and what several places of a schema say alike is said once.
 */
final class OneFault {
    private static final Comparator<Fault> BY_PLACE = Comparator.comparingInt(Fault::offset)
            .thenComparing(Fault::keyword)
            .thenComparing(Fault::property, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Fault::schemaPointer);
    private static final Set<String> CHOICES = Set.of("enum", "const");
    private static final Set<String> LETTERS = Set.of("pattern", "minLength", "maxLength");

    private OneFault() {}

    /** Those that remain, by place. */
    static List<Fault> filter(List<Fault> faults) {
        List<Fault> sorted = new ArrayList<>(faults);
        sorted.sort(BY_PLACE);
        List<Fault> kept = new ArrayList<>(sorted.size());
        for (int start = 0; start < sorted.size(); ) {
            int end = start + 1;
            while (end < sorted.size()
                    && sorted.get(end).offset() == sorted.get(start).offset()) {
                end++;
            }
            keep(sorted.subList(start, end), kept);
            start = end;
        }
        return kept;
    }

    private static void keep(List<Fault> atOneValue, List<Fault> kept) {
        Set<String> keywords = new HashSet<>();
        atOneValue.forEach(fault -> keywords.add(fault.keyword()));
        boolean type = keywords.contains("type");
        boolean choice = keywords.contains("enum") || keywords.contains("const");
        boolean format = keywords.contains("format");
        Fault last = null;
        for (Fault fault : atOneValue) {
            boolean explained = type
                    ? !fault.keyword().equals("type")
                    : choice ? !CHOICES.contains(fault.keyword()) : format && LETTERS.contains(fault.keyword());
            if (!explained && (last == null || !isRepeat(last, fault))) {
                kept.add(fault);
                last = fault;
            }
        }
    }

    private static boolean isRepeat(Fault one, Fault other) {
        return one.keyword().equals(other.keyword()) && Objects.equals(one.property(), other.property());
    }
}
