package dev.contracts.runtime.json;

import dev.contracts.Limits;
import java.util.Arrays;

/**
 * Parses a refused payload again, up to its first error, and keeps track of the objects and arrays that are open: the
 * error's pointer and its message name them.
 */
final class JsonErrorFinder {
    private final byte[] payload;
    private final Limits limits;
    private final String noun;
    /** The offset of the bracket that opened each. */
    private int[] opened = new int[16];
    /**
     * The steps to the value: for an item its index, for a property -1 - the offset of its name, as {@link
     * JsonLocator#pointerOf} has it.
     */
    private int[] steps = new int[16];

    private int depth;
    /** The number of steps that lead to the value that is being read: all, or all but that of the innermost container. */
    private int known;

    /** @param noun what the payload is called in the message */
    JsonErrorFinder(byte[] payload, Limits limits, String noun) {
        this.payload = payload;
        this.limits = limits;
        this.noun = noun;
    }

    /** @param stop where a parser stopped that may have looked ahead, so that its error need not be the first */
    JsonError find(MalformedJson stop) {
        MalformedJson first = first(stop);
        String pointer = JsonLocator.pointerOf(payload, steps, known);
        return new JsonErrorMessages(payload, limits, noun, pointer, depth == 0 ? -1 : opened[depth - 1]).error(first);
    }

    private MalformedJson first(MalformedJson stop) {
        if (stop.kind() == JsonErrorKind.PAYLOAD_LENGTH || stop.kind() == JsonErrorKind.READ_AGAIN) {
            return stop;
        }
        JsonParser in = new JsonParser(payload, limits);
        try {
            value(in);
            in.end();
            return stop;
        } catch (MalformedJson first) {
            if (first.kind() == JsonErrorKind.COLON || first.kind() == JsonErrorKind.REPEATED_NAME) {
                enterProperty(in);
            }
            return first;
        }
    }

    private void value(JsonParser in) {
        int offset = in.offset();
        if (in.tryObject()) {
            open(offset);
            while (in.nextProperty()) {
                enterProperty(in);
                value(in);
                known--;
            }
            depth--;
        } else if (in.tryArray()) {
            open(offset);
            for (int index = 0; in.nextItem(); index++) {
                enter(index);
                value(in);
                known--;
            }
            depth--;
        } else {
            in.skip();
        }
    }

    private void open(int offset) {
        if (depth == opened.length) {
            opened = Arrays.copyOf(opened, depth * 2);
            steps = Arrays.copyOf(steps, depth * 2);
        }
        opened[depth++] = offset;
    }

    private void enterProperty(JsonParser in) {
        enter(-1 - in.nameOffset());
    }

    private void enter(int step) {
        steps[depth - 1] = step;
        known = depth;
    }
}
