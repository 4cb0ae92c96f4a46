package dev.contracts.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Writes what was measured as Markdown. Without arguments all sections, each in a JVM of its own; with the name of a section
 * that one, in this JVM.
 */
public final class Benchmarks {
    private static final Map<String, Supplier<Section>> SECTIONS = sections();

    private Benchmarks() {}

    private static Map<String, Supplier<Section>> sections() {
        Map<String, Supplier<Section>> sections = new LinkedHashMap<>();
        sections.put("A", () -> new SideBySideComparison<>(BenchmarkPayloads.engineState()));
        sections.put("B", () -> new SideBySideComparison<>(BenchmarkPayloads.positions(500)));
        sections.put("C", () -> new SideBySideComparison<>(BenchmarkPayloads.trades(10_000)));
        sections.put("positions", () -> {
            BenchmarkPayload<?> payload = BenchmarkPayloads.positions(500);
            return unfavourable(
                    payload, BenchmarkPayloads.positions(500, "SÄ\u20ac"), "market_value", "total_positions");
        });
        sections.put("trades", () -> {
            BenchmarkPayload<?> payload = BenchmarkPayloads.trades(10_000);
            return unfavourable(payload, BenchmarkPayloads.trades(10_000, "TÄ\u20ac"), "shares", "total_trades");
        });
        sections.put(
                "write",
                () -> new EncodingComparison(List.of(
                        BenchmarkPayloads.engineState(),
                        BenchmarkPayloads.positions(500),
                        BenchmarkPayloads.trades(10_000))));
        sections.put("ndjson", () -> new LongSequence(10_000_000, 1_000_000_000));
        sections.put("small", () -> new ManySmallPayloads(100_000));
        sections.put(
                "growth",
                () -> new Scaling(BenchmarkPayloads::trades, List.of(1, 10, 100, 1_000, 10_000, 100_000, 1_000_000)));
        sections.put("start", ColdStart::new);
        return sections;
    }

    /**
     * @param property of each item
     * @param total a property of the whole which its rule takes to be the number of items, or more
     */
    private static <T> Section unfavourable(
            BenchmarkPayload<T> payload, BenchmarkPayload<?> other, String property, String total) {
        byte[] json = payload.json();
        return new UnfavourablePayloads<>(
                payload,
                List.of(
                        payload.with("properties in reverse order", PayloadVariants.reversed(json)),
                        payload.with("indented", PayloadVariants.indented(json)),
                        payload.with("strings that are not ASCII", other.json())),
                List.of(
                        payload.with("breaks a rule of the whole", PayloadVariants.broken(json, total, "1", true)),
                        payload.with("breaks a rule early", PayloadVariants.broken(json, property, "1", true)),
                        payload.with("breaks a rule late", PayloadVariants.broken(json, property, "1", false)),
                        payload.with(
                                "breaks its structure early", PayloadVariants.broken(json, property, "\"1\"", true)),
                        payload.with(
                                "breaks its structure late", PayloadVariants.broken(json, property, "\"1\"", false))));
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 1 && SECTIONS.containsKey(arguments[0])) {
            boolean large = arguments[0].equals("growth");
            RoundRobinTimer rounds = large ? new RoundRobinTimer(1, 50, 5) : new RoundRobinTimer(3, 40, 21);
            SECTIONS.get(arguments[0]).get().write(rounds, out);
        } else if (arguments.length == 0) {
            out.println("Java " + Runtime.version().feature() + ", "
                    + Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.arch"));
            out.println();
            for (String section : SECTIONS.keySet()) {
                fork(section);
            }
        } else {
            System.err.println("sections: " + String.join(", ", SECTIONS.keySet()));
            System.exit(2);
        }
    }

    private static void fork(String section) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xms3g",
                        "-Xmx6g",
                        "-XX:+UseSerialGC",
                        "-Djol.magicFieldOffset=true",
                        "-Dcontracts.benchmarks.target=" + System.getProperty("contracts.benchmarks.target", "target"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Benchmarks.class.getName(),
                        section)
                .redirectOutput(Redirect.INHERIT)
                .redirectError(Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("section " + section + " failed");
        }
    }
}
