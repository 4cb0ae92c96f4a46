package dev.contracts.runtime.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The names of the objects that are open, to find one that is there twice. Few names are compared with each other, many
 * through a table. The hash has a secret of this process, so that nobody can send names that collide.
 */
final class NameSet {
    private static final int FEW = 16;
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SEED;
    private static final long FACTOR;

    static {
        SplittableRandom random = new SplittableRandom();
        SEED = random.nextLong();
        FACTOR = random.nextLong() | 1;
    }

    private final byte[] bytes;
    private long[] hashes = new long[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;
    private int[] firsts = new int[16];
    private int[] @Nullable [] tables = new int[16][];
    private int depth;

    NameSet(byte[] bytes) {
        this.bytes = bytes;
    }

    void open() {
        if (depth == firsts.length) {
            firsts = Arrays.copyOf(firsts, depth * 2);
            tables = Arrays.copyOf(tables, depth * 2);
        }
        firsts[depth++] = size;
    }

    void close() {
        depth--;
        size = firsts[depth];
        tables[depth] = null;
    }

    /** Adds a name, by the offsets between its quotes; gives the start of the same name in the same object, else -1. */
    int add(int start, int end) {
        long hash = hash(start, end);
        int first = firsts[depth - 1];
        int[] table = tables[depth - 1];
        int found = table == null ? among(first, hash, start, end) : in(table, first, hash, start, end);
        if (found >= 0) {
            return starts[found];
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        hashes[size] = hash;
        starts[size] = start;
        ends[size] = end;
        size++;
        int count = size - first;
        if (table == null ? count > FEW : count * 2 > table.length) {
            tables[depth - 1] = table(first, count * 4);
        } else if (table != null) {
            put(table, first, size - 1);
        }
        return -1;
    }

    private int among(int first, long hash, int start, int end) {
        for (int index = first; index < size; index++) {
            if (hashes[index] == hash && isSame(index, start, end)) {
                return index;
            }
        }
        return -1;
    }

    private int in(int[] table, int first, long hash, int start, int end) {
        int mask = table.length - 1;
        for (int slot = (int) hash & mask; table[slot] > 0; slot = (slot + 1) & mask) {
            int index = first + table[slot] - 1;
            if (hashes[index] == hash && isSame(index, start, end)) {
                return index;
            }
        }
        return -1;
    }

    /**
     * Returns a table of all names of the innermost object: 1 + the index of a name within the object, 0 for an empty slot.
     */
    private int[] table(int first, int atLeast) {
        int[] table = new int[Integer.highestOneBit(atLeast) << 1];
        for (int index = first; index < size; index++) {
            put(table, first, index);
        }
        return table;
    }

    private void put(int[] table, int first, int index) {
        int mask = table.length - 1;
        int slot = (int) hashes[index] & mask;
        while (table[slot] > 0) {
            slot = (slot + 1) & mask;
        }
        table[slot] = index - first + 1;
    }

    private boolean isSame(int index, int start, int end) {
        if (Arrays.equals(bytes, starts[index], ends[index], bytes, start, end)) {
            return true;
        }
        return JsonStrings.decode(bytes, starts[index], ends[index]).equals(JsonStrings.decode(bytes, start, end));
    }

    private long hash(int start, int end) {
        for (int at = start; at < end; at++) {
            if (bytes[at] == '\\') {
                byte[] name = JsonStrings.decode(bytes, start, end).getBytes(StandardCharsets.UTF_8);
                return hash(name, 0, name.length);
            }
        }
        return hash(bytes, start, end);
    }

    private static long hash(byte[] text, int start, int end) {
        long hash = SEED ^ (end - start);
        int at = start;
        for (; at + 8 <= end; at += 8) {
            hash = Long.rotateLeft(hash ^ (long) WORD.get(text, at), 29) * FACTOR;
        }
        for (; at < end; at++) {
            hash = Long.rotateLeft(hash ^ text[at], 29) * FACTOR;
        }
        hash ^= hash >>> 32;
        return (hash * FACTOR) ^ (hash >>> 29);
    }
}
