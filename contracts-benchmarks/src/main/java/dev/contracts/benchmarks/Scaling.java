package dev.contracts.benchmarks;

import dev.contracts.Limits;
import dev.contracts.Options;
import dev.contracts.Verdict;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** Measures the cost of one item when there are few of them, and when there are many. */
record Scaling(IntFunction<BenchmarkPayload<?>> payloads, List<Integer> sizes) implements Section {
    private static final Options LARGE = Options.DEFAULT.withLimits(Limits.DEFAULT.withPayloadBytes(1L << 31));

    @Override
    public void write(RoundRobinTimer rounds, PrintStream out) throws Exception {
        out.println("### Growth");
        out.println();
        out.println("| `CONTRACT.read` | bytes | nanoseconds an item | nanoseconds a byte | bytes allocated an item |");
        out.println("|---|---:|---:|---:|---:|");
        for (int size : sizes) {
            BenchmarkPayload<?> payload = payloads.apply(size);
            Measurement sample = rounds.measure(List.of(read(payload))).get(0);
            out.println(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %.1f | %.2f | %,d |",
                    payload,
                    payload.json().length,
                    sample.nanos() / size,
                    sample.nanos() / payload.json().length,
                    sample.bytes() / size));
        }
        out.println();
    }

    private static <T> Contender read(BenchmarkPayload<T> payload) {
        return new Contender("CONTRACT.read", () -> {
            Verdict<T> verdict = payload.contract().read(payload.json(), LARGE);
            if (!verdict.isValid()) {
                throw new IllegalStateException(payload + ": " + verdict.violations());
            }
            return verdict;
        });
    }
}
