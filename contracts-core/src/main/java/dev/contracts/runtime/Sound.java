package dev.contracts.runtime;

import dev.contracts.json.JsonReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Structure first: a rule says nothing about a value whose structure is not kept. An engine that runs the rules of a value
 * before it has seen all of what the schema asks of it ({@code if} of an object around it) leaves that to this class.
 */
final class Sound {
    private Sound() {}

    /** The breaches at nodes at which, and below which, there is no fault. */
    static List<Breach> only(List<Breach> breaches, List<Fault> faults, byte[] payload) {
        if (breaches.isEmpty() || faults.isEmpty()) {
            return breaches;
        }
        int[] offsets = faults.stream().mapToInt(Fault::offset).sorted().toArray();
        JsonReader in = new JsonReader(payload);
        List<Breach> sound = new ArrayList<>();
        int node = -1;
        boolean kept = true;
        for (Breach breach : breaches) {
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
