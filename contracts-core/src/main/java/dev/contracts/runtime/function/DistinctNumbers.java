package dev.contracts.runtime.function;

import java.util.SplittableRandom;

/**
 * The counterpart of {@link Distinct} for numbers. Its hash has a secret of this process, so that nobody can send numbers
 * that collide.
 */
public final class DistinctNumbers {
    private static final long FACTOR = new SplittableRandom().nextLong() | 1;

    private final long[] keys;
    /** 1 + the index of a key in each slot that is taken; empty as long as the numbers are in order. */
    private int[] table = {};

    private int size;
    private int direction;

    /** @param most how many numbers are added at most */
    public DistinctNumbers(int most) {
        keys = new long[most];
    }

    /** Adds a number, which is finite; false when it was there. Both zeros are one number. */
    public boolean add(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return add(bits ^ ((bits >> 63) & Long.MAX_VALUE));
    }

    /** Adds a number; false when it was there. */
    public boolean add(long key) {
        if (table.length == 0 && !continues(key)) {
            fill();
        }
        if (table.length > 0 && !put(key, size)) {
            return false;
        }
        keys[size++] = key;
        return true;
    }

    private boolean continues(long key) {
        int order = size == 0 ? 0 : Long.compare(key, keys[size - 1]);
        boolean same = size == 0 || (order != 0 && order != -direction);
        direction = order;
        return same;
    }

    private void fill() {
        table = new int[Integer.highestOneBit(keys.length) * 4];
        for (int index = 0; index < size; index++) {
            put(keys[index], index);
        }
    }

    private boolean put(long key, int index) {
        int mask = table.length - 1;
        int slot = (int) ((key * FACTOR) >>> 32) & mask;
        while (table[slot] != 0) {
            if (keys[table[slot] - 1] == key) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        table[slot] = index + 1;
        return true;
    }
}
