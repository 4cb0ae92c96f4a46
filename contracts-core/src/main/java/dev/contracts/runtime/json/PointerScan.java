package dev.contracts.runtime.json;

import java.util.Arrays;

/**
 * Goes through the structure of a payload once and notes the pointers of the values that begin at the offsets it passes.
 */
final class PointerScan {
    private final byte[] payload;
    private final StructureScan structure;
    /** The brace, bracket or comma before the current value of each object and array around the place. */
    private int[] before = new int[16];
    /** The index of the current value of each array around the place; -1 for an object. */
    private int[] indexes = new int[16];

    private int depth;

    PointerScan(byte[] payload) {
        this.payload = payload;
        this.structure = new StructureScan(payload);
    }

    /** @param wanted ascending offsets */
    void walk(int[] wanted, String[] found) {
        structure.from(0);
        int mark = structure.next();
        for (int index = 0; index < wanted.length; index++) {
            for (; mark < wanted[index]; mark = structure.next()) {
                pass(mark);
            }
            if (wanted[index] == value()) {
                found[index] = pointer();
            }
        }
    }

    private void pass(int mark) {
        byte kind = payload[mark];
        if (kind == ',') {
            before[depth - 1] = mark;
            indexes[depth - 1] += indexes[depth - 1] < 0 ? 0 : 1;
        } else if (StructureScan.opens(kind)) {
            if (depth == before.length) {
                before = Arrays.copyOf(before, depth * 2);
                indexes = Arrays.copyOf(indexes, depth * 2);
            }
            before[depth] = mark;
            indexes[depth] = kind == '[' ? 0 : -1;
            depth++;
        } else {
            depth--;
        }
    }

    /** Returns where the current value begins; -1 when there is none. */
    private int value() {
        if (depth == 0) {
            return space(Utf8.hasMark(payload) ? 3 : 0);
        }
        int first = space(before[depth - 1] + 1);
        if (payload[first] == '}' || payload[first] == ']') {
            return -1;
        }
        if (indexes[depth - 1] >= 0) {
            return first;
        }
        int colon = space(StringScanner.scan(payload, first, Integer.MAX_VALUE));
        return space(colon + 1);
    }

    private String pointer() {
        int[] steps = new int[depth];
        for (int level = 0; level < depth; level++) {
            steps[level] = indexes[level] < 0 ? -1 - space(before[level] + 1) : indexes[level];
        }
        return JsonLocator.pointerOf(payload, steps, depth);
    }

    private int space(int from) {
        return ByteScan.space(payload, from);
    }
}
