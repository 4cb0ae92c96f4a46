package dev.contracts.benchmarks;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Records written as JSON, by their contract and by Jackson. */
record EncodingComparison(List<BenchmarkPayload<?>> payloads) implements Section {
    @Override
    public void write(RoundRobinTimer rounds, PrintStream out) throws Exception {
        out.println("### Writing");
        out.println();
        out.println("| | | time, Jackson = 1 | microseconds | bytes allocated |");
        out.println("|---|---|---:|---:|---:|");
        for (BenchmarkPayload<?> payload : payloads) {
            for (Measurement sample : rounds.measure(contenders(payload))) {
                out.println(String.format(
                        Locale.ROOT,
                        "| %s, %,d bytes | %s | %.2f | %.2f | %,d |",
                        payload,
                        payload.json().length,
                        sample.name(),
                        sample.ratio(),
                        sample.nanos() / 1_000,
                        sample.bytes()));
            }
        }
        out.println();
    }

    private static <T> List<Contender> contenders(BenchmarkPayload<T> payload) {
        T record = payload.contract().read(payload.json()).orElseThrow();
        JsonMapper mapper = JsonMapper.shared();
        OutputStream nowhere = OutputStream.nullOutputStream();
        return List.of(
                new Contender("Jackson, `writeValueAsBytes`", () -> mapper.writeValueAsBytes(record)),
                new Contender("`CONTRACT.write`", () -> payload.contract().write(record)),
                new Contender("`CONTRACT.write` to a stream", () -> {
                    payload.contract().write(record, nowhere);
                    return record;
                }));
    }
}
