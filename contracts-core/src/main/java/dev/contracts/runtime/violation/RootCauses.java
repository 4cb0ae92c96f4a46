package dev.contracts.runtime.violation;

import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.Precedence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Reports one mistake once: of the violations of one value those that no other one explains, see {@link Precedence}; and what
 * several places of a schema demand alike only from the first of them.
 */
final class RootCauses {
    private static final Comparator<StructuralViolation> BY_PLACE = Comparator.comparingInt(StructuralViolation::offset)
            .thenComparing(violation -> violation.constraint().keyword())
            .thenComparing(
                    violation -> violation.constraint().property(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(violation -> violation.constraint().schemaPointer());

    private RootCauses() {}

    /** Returns those that remain, by place. */
    static List<StructuralViolation> filter(List<StructuralViolation> violations) {
        List<StructuralViolation> sorted = new ArrayList<>(violations);
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
        Set<Precedence> present = EnumSet.noneOf(Precedence.class);
        for (StructuralViolation violation : atOneValue) {
            present.add(violation.constraint().precedence());
        }
        Constraint last = null;
        for (StructuralViolation violation : atOneValue) {
            Constraint constraint = violation.constraint();
            if (!isExplained(constraint.precedence(), present) && (last == null || !isRepeat(last, constraint))) {
                kept.add(violation);
                last = constraint;
            }
        }
    }

    private static boolean isExplained(Precedence violated, Set<Precedence> present) {
        for (Precedence other : present) {
            if (other.explains(violated)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRepeat(Constraint one, Constraint other) {
        return one.keyword().equals(other.keyword()) && Objects.equals(one.property(), other.property());
    }
}
