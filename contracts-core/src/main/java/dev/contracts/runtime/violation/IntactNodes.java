package dev.contracts.runtime.violation;

import dev.contracts.runtime.json.JsonCursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Structure first: a rule says nothing about a value with structural violations. An engine that runs the rules of a value
 * before it has seen all that the schema demands of it ({@code if} of an object around it) leaves that to this class.
 */
final class IntactNodes {
    private IntactNodes() {}

    /** Returns the rule violations at nodes at which, and below which, there is no structural violation. */
    static List<RuleViolation> only(
            List<RuleViolation> violations, List<StructuralViolation> structural, byte[] payload) {
        if (violations.isEmpty() || structural.isEmpty()) {
            return violations;
        }
        int[] offsets = structural.stream()
                .mapToInt(StructuralViolation::offset)
                .sorted()
                .toArray();
        JsonCursor in = new JsonCursor(payload);
        List<RuleViolation> kept = new ArrayList<>();
        int node = -1;
        boolean intact = true;
        for (RuleViolation violation : violations) {
            if (violation.node() != node) {
                node = violation.node();
                in.reset(node);
                int first = Arrays.binarySearch(offsets, node);
                int next = first < 0 ? -first - 1 : first;
                intact = next == offsets.length || offsets[next] >= in.end();
            }
            if (intact) {
                kept.add(violation);
            }
        }
        return kept;
    }
}
