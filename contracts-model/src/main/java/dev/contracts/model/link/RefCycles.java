package dev.contracts.model.link;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Refuses schemas that apply to the same value without end, and those that apply to it too often: a chain of references
 * each of which names the next one twice doubles the work at every step.
 */
final class RefCycles {
    /** The most nodes that may apply to one value, counted once for each way that leads to them. */
    static final long MAX_APPLIED = 10_000;

    /** The greatest length of a chain of references. */
    static final int MAX_CHAIN = 1_000;

    private final Diagnostics diagnostics;
    private final Map<Schema, Long> applied = new HashMap<>();
    private final Set<Schema> open = new HashSet<>();

    private RefCycles(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** @return whether the nodes are free of both, so that they can be walked */
    static boolean check(Iterable<Schema> nodes, Diagnostics diagnostics) {
        int before = diagnostics.size();
        RefCycles cycles = new RefCycles(diagnostics);
        nodes.forEach(cycles::count);
        return diagnostics.size() == before;
    }

    private long count(Schema schema) {
        Long known = applied.get(schema);
        if (known != null) {
            return known;
        }
        if (open.size() >= MAX_CHAIN) {
            diagnostics.error(
                    "contract.ref-cycle",
                    schema.location(),
                    "more than " + MAX_CHAIN + " references follow one another",
                    "refer to the last one directly");
            return 1;
        }
        open.add(schema);
        long sum = 1;
        Schema target = schema.target();
        for (Schema next : sameValue(schema)) {
            if (open.contains(next)) {
                diagnostics.error(
                        "contract.ref-cycle",
                        next == target ? schema.place(Keywords.REF) : schema.location(),
                        "the schema applies itself to the same value, without end",
                        "let it refer to itself only below properties, items or additionalProperties");
            } else {
                long below = count(next);
                if (below <= MAX_APPLIED && sum <= MAX_APPLIED) {
                    sum += below;
                    if (sum > MAX_APPLIED) {
                        diagnostics.error(
                                "contract.ref-cycle",
                                schema.location(),
                                "more than " + MAX_APPLIED + " schemas apply to one value",
                                "refer to each definition once");
                    }
                } else {
                    sum = MAX_APPLIED + 1;
                }
            }
        }
        open.remove(schema);
        applied.put(schema, sum);
        return sum;
    }

    private static List<Schema> sameValue(Schema schema) {
        List<Schema> next = new ArrayList<>();
        Schema target = schema.target();
        if (target != null) {
            next.add(target);
        }
        next.addAll(schema.allOf());
        if (schema.union() != null) {
            next.addAll(schema.oneOf());
        }
        next.addAll(schema.branches());
        return next;
    }
}
