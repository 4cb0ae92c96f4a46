package dev.contracts.json;

import java.util.Arrays;

/** Walks a payload once and notes the pointers of the offsets it passes. */
final class PointerWalk {
    private final byte[] payload;
    private final JsonReader in;
    private final int[] wanted;
    private final String[] found;
    private int next;
    /** The way to the current value: an element's index, or for a member -1 - the offset of its name. */
    private int[] steps = new int[16];

    PointerWalk(byte[] payload, int[] wanted, String[] found) {
        this.payload = payload;
        this.in = new JsonReader(payload);
        this.wanted = wanted;
        this.found = found;
    }

    void walk() {
        walk(0);
    }

    private boolean walk(int depth) {
        int offset = in.offset();
        while (next < wanted.length && wanted[next] <= offset) {
            if (wanted[next] == offset) {
                found[next] = path(depth);
            }
            next++;
        }
        if (next == wanted.length) {
            return false;
        }
        switch (in.type()) {
            case OBJECT -> {
                in.beginObject();
                while (in.nextMember()) {
                    step(depth, -1 - in.nameOffset());
                    if (!walk(depth + 1)) {
                        return false;
                    }
                }
            }
            case ARRAY -> {
                in.beginArray();
                for (int index = 0; in.nextElement(); index++) {
                    step(depth, index);
                    if (!walk(depth + 1)) {
                        return false;
                    }
                }
            }
            default -> in.skip();
        }
        return true;
    }

    private void step(int depth, int step) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, depth * 2);
        }
        steps[depth] = step;
    }

    private String path(int depth) {
        return JsonPlaces.pointerOf(payload, steps, depth);
    }
}
