package dev.contracts.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The same payload as it is not expected: first comes the favourable one, to which all the others are compared. */
record UnfavourablePayloads<T>(
        BenchmarkPayload<T> favourable, List<BenchmarkPayload<T>> conforming, List<BenchmarkPayload<T>> broken)
        implements Section {
    @Override
    public void write(RoundRobinTimer rounds, PrintStream out) throws Exception {
        List<Contender> contenders = new ArrayList<>();
        List<BenchmarkPayload<T>> payloads = new ArrayList<>();
        contenders.add(Contenders.contract(favourable));
        payloads.add(favourable);
        for (BenchmarkPayload<T> payload : conforming) {
            contenders.add(Contenders.contract(payload));
            payloads.add(payload);
        }
        for (BenchmarkPayload<T> payload : broken) {
            contenders.add(Contenders.refused(payload));
            payloads.add(payload);
        }
        List<Measurement> samples = rounds.measure(contenders);
        out.println("### " + favourable + ", less favourable");
        out.println();
        out.println("| `CONTRACT.read` | bytes | time, favourable = 1 | bytes allocated |");
        out.println("|---|---:|---:|---:|");
        for (int i = 0; i < samples.size(); i++) {
            out.println(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %.2f | %,d |",
                    payloads.get(i),
                    payloads.get(i).json().length,
                    samples.get(i).ratio(),
                    samples.get(i).bytes()));
        }
        out.println();
    }
}
