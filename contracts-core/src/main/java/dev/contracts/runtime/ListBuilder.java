package dev.contracts.runtime;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an array while generated code reads it.
 *
 * @param <E> values that nobody can change: no lists and maps but those that are unmodifiable themselves
 */
public final class ListBuilder<E extends @Nullable Object> {
    private E[] elements = array(8);
    private int size;

    /** Begins an empty list. */
    public ListBuilder() {}

    public void add(E element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, size * 2);
        }
        elements[size++] = element;
    }

    /** Returns all items, unmodifiable; a record keeps this very list. Nothing can be added afterwards. */
    public List<E> toList() {
        return new ImmutableList<>(size == elements.length ? elements : Arrays.copyOf(elements, size));
    }

    @SuppressWarnings("unchecked") // nobody sees the array but FixedList, which is as generic as this
    private static <E extends @Nullable Object> E[] array(int length) {
        return (E[]) new Object[length];
    }
}
