package dev.contracts.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Measures contenders side by side: in rounds, one after another, by the CPU time of this thread. A busy machine slows all of
 * a round down alike, so that the ratios within it stand; the median over the rounds drops those that were disturbed.
 */
final class RoundRobinTimer {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final double warmUpSeconds;
    private final double turnMillis;
    private final int rounds;

    @SuppressWarnings("unused") // written, so that no result is optimised away
    private static volatile @Nullable Object sink;

    /**
     * @param warmUpSeconds CPU time that each contender gets before anything counts
     * @param turnMillis CPU time of a contender in a round
     * @param rounds how many count
     */
    RoundRobinTimer(double warmUpSeconds, double turnMillis, int rounds) {
        this.warmUpSeconds = warmUpSeconds;
        this.turnMillis = turnMillis;
        this.rounds = rounds;
    }

    /** The samples of the contenders, in their order; the first is what the ratios refer to. */
    List<Measurement> measure(List<Contender> contenders) throws Exception {
        int count = contenders.size();
        int[] repeats = new int[count];
        for (int i = 0; i < count; i++) {
            repeats[i] = warmUp(contenders.get(i).operation());
        }
        double[][] nanos = new double[count][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < count; i++) {
                nanos[i][round] = turn(contenders.get(i).operation(), repeats[i]);
            }
        }
        List<Measurement> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] ratios = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                ratios[round] = nanos[i][round] / nanos[0][round];
            }
            samples.add(new Measurement(
                    contenders.get(i).name(),
                    median(ratios),
                    median(nanos[i]),
                    allocated(contenders.get(i).operation())));
        }
        return samples;
    }

    /** Runs until the time is used up, and says how many operations fill a turn. */
    private int warmUp(Callable<?> operation) throws Exception {
        long end = THREADS.getCurrentThreadCpuTime() + (long) (warmUpSeconds * 1e9);
        do {
            sink = operation.call();
        } while (THREADS.getCurrentThreadCpuTime() < end);
        double one = turn(operation, 3);
        return (int) Math.max(1, Math.min(2_000_000, turnMillis * 1e6 / one));
    }

    private static double turn(Callable<?> operation, int repeats) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < repeats; i++) {
            sink = operation.call();
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / (double) repeats;
    }

    private static long allocated(Callable<?> operation) throws Exception {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            sink = operation.call();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
