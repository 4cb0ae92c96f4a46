package dev.contracts.runtime.violation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The structural violations of a payload, to be asked for by place. */
final class Faults {
    /** The order in which faults are named when more than one stops a rule: as they stand in the payload. */
    static final Comparator<StructuralViolation> FIRST = Comparator.comparingInt(StructuralViolation::offset)
            .thenComparing(fault -> fault.constraint().property(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(StructuralViolation::rule)
            .thenComparing(fault -> fault.constraint().schemaPointer());

    private final List<StructuralViolation> sorted;
    private final boolean complete;

    /** @param complete whether these are all that the payload has */
    Faults(List<StructuralViolation> violations, boolean complete) {
        sorted = new ArrayList<>(violations);
        sorted.sort(FIRST);
        this.complete = complete;
    }

    /** Returns the fault that stops every rule, because more are not known; null when all are. */
    @Nullable
    StructuralViolation ofEverything() {
        return complete ? null : sorted.get(0);
    }

    /** Returns the first fault of the value at an offset itself; null when it has none. */
    @Nullable
    StructuralViolation of(int offset) {
        return of(offset, null);
    }

    /** Returns the fault that the object at an offset lacks a property; null when it does not, or may. */
    @Nullable
    StructuralViolation of(int offset, @Nullable String property) {
        for (StructuralViolation fault : at(offset)) {
            if (Objects.equals(fault.constraint().property(), property)) {
                return fault;
            }
        }
        return null;
    }

    /** Returns the faults at an offset. */
    List<StructuralViolation> at(int offset) {
        int from = first(offset);
        int to = from;
        while (to < sorted.size() && sorted.get(to).offset() == offset) {
            to++;
        }
        return sorted.subList(from, to);
    }

    private int first(int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).offset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
