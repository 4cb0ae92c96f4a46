package dev.contracts.runtime.json;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * An array of a payload. Where its elements are is found when one is asked for; what they are, of each that is asked for.
 */
final class ListView extends AbstractList<@Nullable Object> implements JsonView, RandomAccess {
    private final JsonCursor in;
    private final int start;
    private int @Nullable [] offsets;
    private @Nullable Object @Nullable [] elements;
    private int end;

    ListView(JsonCursor in, int start) {
        this.in = in;
        this.start = start;
    }

    @Override
    public int size() {
        return offsets().length;
    }

    @Override
    public @Nullable Object get(int index) {
        int offset = offsets()[index];
        @Nullable Object[] known = elements;
        if (known == null) {
            known = new @Nullable Object[size()];
            elements = known;
        }
        Object element = known[index];
        if (element == null) {
            in.reset(offset);
            element = in.view();
            known[index] = element;
        }
        return element;
    }

    @Override
    public int offset(String token) {
        return token.matches("0|[1-9][0-9]{0,8}") && Integer.parseInt(token) < size()
                ? offsets()[Integer.parseInt(token)]
                : -1;
    }

    @Override
    public @Nullable Object value(String token) {
        return get(Integer.parseInt(token));
    }

    /** Returns the offset behind it. */
    int end() {
        offsets();
        return end;
    }

    private int[] offsets() {
        int[] known = offsets;
        if (known == null) {
            in.reset(start);
            known = in.elements();
            end = in.offset();
            offsets = known;
        }
        return known;
    }
}
