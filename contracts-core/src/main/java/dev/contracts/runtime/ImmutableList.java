package dev.contracts.runtime;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.RandomAccess;

/** A list that nobody can change, and whose elements nobody can change: records take it as it is, without a copy. */
final class ImmutableList<E> extends AbstractList<E> implements RandomAccess {
    private final E[] elements;

    /** @param elements from now on this list's own, and deeply unmodifiable */
    ImmutableList(E[] elements) {
        this.elements = elements;
    }

    @Override
    public E get(int index) {
        return elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    public Iterator<E> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < elements.length;
            }

            @Override
            public E next() {
                if (next >= elements.length) {
                    throw new NoSuchElementException();
                }
                return elements[next++];
            }
        };
    }
}
