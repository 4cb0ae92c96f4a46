package dev.contracts.runtime.violation;

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
final class RootCauses {
    private static final Comparator<StructuralViolation> BY_PLACE = Comparator.comparingInt(StructuralViolation::offset)
            .thenComparing(StructuralViolation::keyword)
            .thenComparing(StructuralViolation::property, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(StructuralViolation::schemaPointer);
    private static final Set<String> CHOICES = Set.of("enum", "const");
    private static final Set<String> LETTERS = Set.of("pattern", "minLength", "maxLength");

    private RootCauses() {}

    /** Those that remain, by place. */
    static List<StructuralViolation> filter(List<StructuralViolation> faults) {
        List<StructuralViolation> sorted = new ArrayList<>(faults);
        sorted.sort(BY_PLACE);
        List<StructuralViolation> kept = new ArrayList<>(sorted.size());
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

    private static void keep(List<StructuralViolation> atOneValue, List<StructuralViolation> kept) {
        Set<String> keywords = new HashSet<>();
        atOneValue.forEach(fault -> keywords.add(fault.keyword()));
        boolean type = keywords.contains("type");
        boolean choice = keywords.contains("enum") || keywords.contains("const");
        boolean format = keywords.contains("format");
        StructuralViolation last = null;
        for (StructuralViolation fault : atOneValue) {
            boolean explained = type
                    ? !fault.keyword().equals("type")
                    : choice ? !CHOICES.contains(fault.keyword()) : format && LETTERS.contains(fault.keyword());
            if (!explained && (last == null || !isRepeat(last, fault))) {
                kept.add(fault);
                last = fault;
            }
        }
    }

    private static boolean isRepeat(StructuralViolation one, StructuralViolation other) {
        return one.keyword().equals(other.keyword()) && Objects.equals(one.property(), other.property());
    }
}
