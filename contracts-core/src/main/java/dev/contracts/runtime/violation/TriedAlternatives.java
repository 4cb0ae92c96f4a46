package dev.contracts.runtime.violation;

import dev.contracts.runtime.constraint.Precedence;
import dev.contracts.runtime.text.CountText;
import java.util.ArrayList;
import java.util.List;

/**
 * The violations that each alternative of {@code anyOf} or {@code oneOf} has in a value that does not keep the keyword.
 *
 * @param tried one collector for each alternative, in their order
 */
record TriedAlternatives(List<ViolationCollector> tried) {
    TriedAlternatives {
        tried = List.copyOf(tried);
    }

    /** Returns which alternatives a value fits, or else what it lacks for the nearest; empty when none was tried. */
    String hint(int offset, PayloadExcerpts excerpts) {
        List<String> fitting = new ArrayList<>();
        Misses nearest = null;
        for (int index = 0; index < tried.size(); index++) {
            ViolationCollector alternative = tried.get(index);
            if (alternative.structural() == 0) {
                fitting.add(String.valueOf(index + 1));
                continue;
            }
            Misses misses = Misses.of(index + 1, offset, alternative);
            nearest = nearest == null || misses.isNearerThan(nearest) ? misses : nearest;
        }
        if (!fitting.isEmpty()) {
            return "; it fits alternatives " + String.join(" and ", fitting);
        }
        return nearest == null ? "" : "; nearest is alternative " + nearest.number + ": " + nearest.words(excerpts);
    }

    /** The violations for which one alternative is not fitting, by place. */
    private record Misses(int number, boolean ofType, long count, StructuralViolation first) {
        static Misses of(int number, int offset, ViolationCollector alternative) {
            List<StructuralViolation> kept = RootCauses.filter(alternative.structuralViolations());
            List<StructuralViolation> told = new WrongTypes(kept, alternative.payload()).without(kept);
            StructuralViolation first = told.get(0);
            boolean ofType = first.offset() == offset && first.constraint().precedence() == Precedence.TYPE;
            return new Misses(number, ofType, told.size() + alternative.moreErrors(), first);
        }

        /** An alternative for values of another type is never near; among the others the fewest violations decide. */
        boolean isNearerThan(Misses other) {
            return ofType == other.ofType ? count < other.count : !ofType;
        }

        String words(PayloadExcerpts excerpts) {
            String message = StructuralMessage.of(first, excerpts, excerpts.pointer(first.offset()))
                    .message();
            return count == 1 ? message : message + ", and " + CountText.of(count - 1, "violation") + " more";
        }
    }
}
