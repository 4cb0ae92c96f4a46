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
        sections.put("A", () -> new SideBySide<>(Payloads.engineState()));
        sections.put("B", () -> new SideBySide<>(Payloads.positions(500)));
        sections.put("C", () -> new SideBySide<>(Payloads.trades(10_000)));
        sections.put("positions", () -> {
            Payload<?> payload = Payloads.positions(500);
            return unfavourable(payload, Payloads.positions(500, "SÄ\u20ac"), "market_value", "total_positions");
        });
        sections.put("trades", () -> {
            Payload<?> payload = Payloads.trades(10_000);
            return unfavourable(payload, Payloads.trades(10_000, "TÄ\u20ac"), "shares", "total_trades");
        });
        sections.put(
                "write",
                () -> new Writing(List.of(Payloads.engineState(), Payloads.positions(500), Payloads.trades(10_000))));
        sections.put("ndjson", () -> new LongSequence(10_000_000, 1_000_000_000));
        sections.put("small", () -> new ManySmall(100_000));
        sections.put(
                "growth", () -> new Growth(Payloads::trades, List.of(1, 10, 100, 1_000, 10_000, 100_000, 1_000_000)));
        sections.put("start", ColdStart::new);
        return sections;
    }

    /**
     * @param member of each element
     * @param total a member of the whole which its rule takes to be the number of elements, or more
     */
    private static <T> Section unfavourable(Payload<T> payload, Payload<?> other, String member, String total) {
        byte[] json = payload.json();
        return new Unfavourable<>(
                payload,
                List.of(
                        payload.with("members in reverse order", Variants.reversed(json)),
                        payload.with("indented", Variants.indented(json)),
                        payload.with("strings that are not ASCII", other.json())),
                List.of(
                        payload.with("breaks a rule of the whole", Variants.broken(json, total, "1", true)),
                        payload.with("breaks a rule early", Variants.broken(json, member, "1", true)),
                        payload.with("breaks a rule late", Variants.broken(json, member, "1", false)),
                        payload.with("breaks its structure early", Variants.broken(json, member, "\"1\"", true)),
                        payload.with("breaks its structure late", Variants.broken(json, member, "\"1\"", false))));
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 1 && SECTIONS.containsKey(arguments[0])) {
            boolean large = arguments[0].equals("growth");
            Rounds rounds = large ? new Rounds(1, 50, 5) : new Rounds(3, 40, 21);
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
