package dev.contracts.sampler.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A source of random choices: the same on every machine for the same seed, since the algorithm of {@link Random} is laid down.
 */
public final class RandomSource {
    private final Random random;

    private RandomSource(long seed) {
        random = new Random(seed);
    }

    /** The choices of one sample: those of its neighbours have nothing in common with them. */
    public static RandomSource of(long seed, long index) {
        long mixed = seed * 0x9E3779B97F4A7C15L + index * 0xBF58476D1CE4E5B9L + 0x94D049BB133111EBL;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return new RandomSource(mixed ^ (mixed >>> 31));
    }

    /** Returns an integer from 0 to the bound, exclusive. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** Returns an integer from the least to the greatest, both included. */
    int between(int least, int greatest) {
        return least + random.nextInt(greatest - least + 1);
    }

    public boolean percent(int likely) {
        return random.nextInt(100) < likely;
    }

    long bits() {
        return random.nextLong();
    }

    /** Returns a number from 0 to 1, exclusive. */
    public double fraction() {
        return random.nextDouble();
    }

    public <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    public <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        for (int i = copy.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T moved = copy.get(i);
            copy.set(i, copy.get(j));
            copy.set(j, moved);
        }
        return copy;
    }
}
