package dev.contracts.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;

/** Everybody on one payload. */
record SideBySideComparison<T>(BenchmarkPayload<T> payload) implements Section {
    @Override
    public void write(RoundRobinTimer rounds, PrintStream out) throws Exception {
        List<Contender> contenders = new ArrayList<>(List.of(
                Contenders.scan(payload),
                Contenders.contract(payload),
                Contenders.bind(payload),
                Contenders.fastjson(payload),
                Contenders.fastjsonSchema(payload),
                Contenders.validated(payload)));
        List<Measurement> samples = new ArrayList<>(rounds.measure(contenders));
        Ajv.measure(payload, samples.get(0)).ifPresent(samples::add);
        out.println("### " + payload + ", " + payload.json().length + " bytes");
        out.println();
        out.println("| | time, Jackson's tokens = 1 | microseconds | bytes allocated |");
        out.println("|---|---:|---:|---:|");
        for (Measurement sample : samples) {
            out.println(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.1f | %s |",
                    sample.name(),
                    sample.ratio(),
                    sample.nanos() / 1_000,
                    sample.bytes() < 0 ? "" : String.format(Locale.ROOT, "%,d", sample.bytes())));
        }
        Object record = payload.contract().read(payload.json()).orElseThrow();
        out.println(String.format(
                Locale.ROOT,
                "%nThe record and all that it holds: %,d bytes.%n",
                GraphLayout.parseInstance(record).totalSize()));
    }
}
