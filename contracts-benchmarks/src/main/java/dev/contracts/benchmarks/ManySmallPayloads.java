package dev.contracts.benchmarks;

import dev.contracts.Contract;
import dev.contracts.dashboard.enginestate.EngineState;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A hundred thousand different small payloads, one after another: nothing can be remembered from the last one. */
record ManySmallPayloads(int count) implements Section {
    @Override
    public void write(RoundRobinTimer rounds, PrintStream out) throws Exception {
        BenchmarkPayload<EngineState> one = BenchmarkPayloads.engineState();
        List<BenchmarkPayload<EngineState>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = new String(one.json(), StandardCharsets.UTF_8)
                    .replace("28804", Integer.toString(28_804 + i))
                    .replace("86412.532", Double.toString(86_412.532 + i * 0.25));
            all.add(one.with("", text.getBytes(StandardCharsets.UTF_8)));
        }
        List<Contender> scans = all.stream().map(Contenders::scan).toList();
        Contract<EngineState> contract = EngineState.CONTRACT;
        List<Measurement> samples = rounds.measure(List.of(
                new Contender("Jackson, tokens only", () -> {
                    Object last = "";
                    for (Contender scan : scans) {
                        last = scan.operation().call();
                    }
                    return last;
                }),
                new Contender("CONTRACT.read", () -> {
                    Object last = "";
                    for (BenchmarkPayload<EngineState> payload : all) {
                        last = contract.read(payload.json());
                    }
                    return last;
                })));
        out.println(String.format(Locale.ROOT, "### %,d engine states, one after another", count));
        out.println();
        out.println("| | time, Jackson's tokens = 1 | nanoseconds a payload |");
        out.println("|---|---:|---:|");
        for (Measurement sample : samples) {
            out.println(String.format(
                    Locale.ROOT, "| %s | %.2f | %.0f |", sample.name(), sample.ratio(), sample.nanos() / count));
        }
        out.println();
    }
}
