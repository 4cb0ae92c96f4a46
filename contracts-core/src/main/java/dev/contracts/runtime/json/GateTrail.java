package dev.contracts.runtime.json;

import java.util.Arrays;

/** Where the gate stands: the containers that are open, and in each the member or element that is being read. */
final class GateTrail {
    private static final int OBJECT = -1;

    private final byte[] bytes;
    private int[] opened = new int[16];
    /** For an element its index, for a member -1 - the offset of its name, as {@link JsonLocator#pointerOf} has it. */
    private int[] steps = new int[16];

    private int depth;
    /** How many of the steps are known: all, or all but that of the innermost container. */
    private int known;

    GateTrail(byte[] bytes) {
        this.bytes = bytes;
    }

    int depth() {
        return depth;
    }

    /** The offset of the bracket that opened the innermost container. */
    int opened() {
        return opened[depth - 1];
    }

    void open(int offset) {
        if (depth == opened.length) {
            opened = Arrays.copyOf(opened, depth * 2);
            steps = Arrays.copyOf(steps, depth * 2);
        }
        opened[depth] = offset;
        steps[depth] = bytes[offset] == '{' ? OBJECT : 0;
        known = depth;
        depth++;
    }

    void close() {
        depth--;
        known = depth;
    }

    void element(int index) {
        steps[depth - 1] = index;
        known = depth;
    }

    void member(int nameOffset) {
        steps[depth - 1] = -1 - nameOffset;
        known = depth;
    }

    /** Behind a value: the index of that element of the innermost array; negative in an object. */
    int between() {
        known = depth - 1;
        return steps[depth - 1];
    }

    /** Ends the scan at an offset. */
    GateStop stop(String rule, int offset, String message) {
        return new GateStop(new JsonGate.Problem(rule, offset, JsonLocator.pointerOf(bytes, steps, known), message));
    }
}
