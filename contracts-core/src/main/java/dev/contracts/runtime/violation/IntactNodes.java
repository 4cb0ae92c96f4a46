package dev.contracts.runtime.violation;

import dev.contracts.runtime.json.JsonCursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Structure first: a rule says nothing about a value whose structure is not kept. An engine that runs the rules of a value
 * before it has seen all of what the schema asks of it ({@code if} of an object around it) leaves that to this class.
 */
final class IntactNodes {
    private IntactNodes() {}

    /** The breaches at nodes at which, and below which, there is no fault. */
    static List<RuleViolation> only(List<RuleViolation> breaches, List<StructuralViolation> faults, byte[] payload) {
        if (breaches.isEmpty() || faults.isEmpty()) {
            return breaches;
        }
        int[] offsets =
                faults.stream().mapToInt(StructuralViolation::offset).sorted().toArray();
        JsonCursor in = new JsonCursor(payload);
        List<RuleViolation> sound = new ArrayList<>();
        int node = -1;
        boolean kept = true;
        for (RuleViolation breach : breaches) {
            if (breach.node() != node) {
                node = breach.node();
                in.reset(node);
                int first = Arrays.binarySearch(offsets, node);
                int next = first < 0 ? -first - 1 : first;
                kept = next == offsets.length || offsets[next] >= in.end();
            }
            if (kept) {
                sound.add(breach);
            }
        }
        return sound;
    }
}
