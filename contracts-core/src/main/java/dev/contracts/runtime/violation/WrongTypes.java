package dev.contracts.runtime.violation;

import dev.contracts.runtime.constraint.Precedence;
import dev.contracts.runtime.json.JsonCursor;
import java.util.Arrays;
import java.util.List;

/** The values of a payload that have the wrong type: what such a value contains is not looked into. */
final class WrongTypes {
    private final byte[] payload;
    /** Ascending. */
    private final int[] offsets;

    /** @param kept violations, by place */
    WrongTypes(List<StructuralViolation> kept, byte[] payload) {
        this.payload = payload;
        this.offsets = kept.stream()
                .filter(violation -> violation.constraint().precedence() == Precedence.TYPE)
                .mapToInt(StructuralViolation::offset)
                .filter(this::isContainer)
                .distinct()
                .toArray();
    }

    private boolean isContainer(int offset) {
        return payload[offset] == '{' || payload[offset] == '[';
    }

    /** Returns those violations that are at no value inside of such a value. */
    List<StructuralViolation> without(List<StructuralViolation> kept) {
        if (offsets.length == 0) {
            return kept;
        }
        int[] outside =
                outside(kept.stream().mapToInt(StructuralViolation::offset).toArray());
        return kept.stream()
                .filter(violation -> Arrays.binarySearch(outside, violation.offset()) >= 0)
                .toList();
    }

    /** Returns those offsets that are not inside of such a value. */
    int[] outside(int[] ascending) {
        if (offsets.length == 0) {
            return ascending;
        }
        JsonCursor in = new JsonCursor(payload);
        int[] outside = new int[ascending.length];
        int count = 0;
        int next = 0;
        int end = 0;
        for (int offset : ascending) {
            while (next < offsets.length && offsets[next] < offset) {
                if (offsets[next] >= end) {
                    in.reset(offsets[next]);
                    end = in.end();
                }
                next++;
            }
            if (offset >= end) {
                outside[count++] = offset;
            }
        }
        return Arrays.copyOf(outside, count);
    }
}
