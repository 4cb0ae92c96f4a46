package dev.contracts.benchmarks;

import dev.contracts.Contract;
import dev.contracts.PayloadLine;
import dev.contracts.PayloadLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** Payloads one a line, few of them and many, in a JVM whose heap has 64 MB. */
record LongSequence(long few, long many) implements Section {
    private static final int POINTS = 10;

    @Override
    public void write(RoundRobinTimer rounds, PrintStream out) throws Exception {
        out.flush();
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongSequence.class.getName(),
                        Long.toString(few),
                        Long.toString(many))
                .redirectOutput(Redirect.INHERIT)
                .redirectError(Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("the sequence was not read in 64 MB");
        }
    }

    /** Runs in the small heap. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("### Sequences of payloads, one a line, in a heap of "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MB");
        out.println();
        out.println("| each line | how it is read | bytes | MB a second of CPU | heap in use, after collections, MB |");
        out.println("|---|---|---:|---:|---:|");
        List<Function<Integer, BenchmarkPayload<?>>> kinds =
                List.of(ignored -> BenchmarkPayloads.engineState(), BenchmarkPayloads::positions);
        for (Function<Integer, BenchmarkPayload<?>> kind : kinds) {
            for (String argument : arguments) {
                measure(kind.apply(500), Long.parseLong(argument), out);
            }
        }
        out.println();
    }

    private static <T> void measure(BenchmarkPayload<T> payload, long bytes, PrintStream out) throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        while (block.size() < 1 << 20) {
            block.writeBytes(payload.json());
            block.write('\n');
        }
        byte[] lines = block.toByteArray();
        read(payload.contract(), lines, 50_000_000, false);
        print(out, payload, "`read(byte[])`, the same bytes", alone(payload, bytes));
        print(out, payload, "`readLines`", read(payload.contract(), lines, bytes, true));
    }

    private static void print(PrintStream out, BenchmarkPayload<?> payload, String how, Outcome outcome) {
        out.println(String.format(
                Locale.ROOT,
                "| %s | %s | %,d | %.0f | %s |",
                payload,
                how,
                outcome.bytes(),
                outcome.bytes() / (outcome.nanos() / 1e9) / 1e6,
                outcome.heap()));
    }

    /** Measures a part of the sequence when nothing has to be split. */
    private static <T> Outcome alone(BenchmarkPayload<T> payload, long bytes) {
        byte[] json = payload.json();
        long count = Math.min(bytes, 100_000_000) / json.length;
        long start = cpu();
        for (long i = 0; i < count; i++) {
            payload.contract().read(json).orElseThrow();
        }
        return new Outcome(count * json.length, cpu() - start, "");
    }

    private static <T> Outcome read(Contract<T> contract, byte[] lines, long bytes, boolean heap) throws IOException {
        long collecting = 0;
        long least = Long.MAX_VALUE;
        long most = 0;
        long next = bytes / POINTS;
        long read = 0;
        long start = cpu();
        try (PayloadLines<T> payloads = contract.readLines(new RepeatedLinesStream(lines, bytes))) {
            for (PayloadLine<T> line = payloads.next(); line != null; line = payloads.next()) {
                line.verdict().orElseThrow();
                read = line.offset() + Objects.requireNonNull(line.bytes()).length + 1;
                if (heap && read >= next) {
                    long before = cpu();
                    long used = used();
                    least = Math.min(least, used);
                    most = Math.max(most, used);
                    collecting += cpu() - before;
                    next += bytes / POINTS;
                }
            }
        }
        String range = String.format(Locale.ROOT, "%.1f to %.1f", least / 1e6, most / 1e6);
        return new Outcome(read, cpu() - start - collecting, range);
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private record Outcome(long bytes, long nanos, String heap) {}
}
