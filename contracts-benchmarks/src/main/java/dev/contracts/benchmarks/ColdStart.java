package dev.contracts.benchmarks;

import dev.contracts.dashboard.Contracts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures the check of one small payload from the command line: processes, from start to end. */
final class ColdStart implements Section {
    private static final int RUNS = 10;
    private static final int ROUNDS = 11;
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([0-9.]+)s");
    private static final Pattern OPTIONS = Pattern.compile("(?m)^jvm=\"(.*)\"$");

    private final Path target = Path.of(System.getProperty("contracts.benchmarks.target", "target"));
    private final Path root =
            target.toAbsolutePath().normalize().resolve("../..").normalize();
    private final Path home = Path.of(System.getProperty("java.home"));

    @Override
    public void write(RoundRobinTimer rounds, PrintStream out) throws Exception {
        Path payload = Files.createTempFile("engine-state", ".json");
        try {
            Files.write(payload, BenchmarkPayloads.engineState().json());
            Map<String, double[]> millis = measure(contenders(payload.toString()));
            double[] least = millis.values().iterator().next();
            out.println("### Cold start: one engine state, checked by a process of its own");
            out.println();
            out.println("| | CPU time, a JVM that only prints = 1 | milliseconds |");
            out.println("|---|---:|---:|");
            millis.forEach((name, own) -> out.println(
                    String.format(Locale.ROOT, "| %s | %.2f | %.0f |", name, ratio(own, least), median(own.clone()))));
            out.println();
        } finally {
            Files.delete(payload);
        }
    }

    private Map<String, List<String>> contenders(String payload) throws IOException, InterruptedException {
        String java = home.resolve("bin/java").toString();
        String jar = target.resolve("contracts-benchmarks-0.1.0.jar").toString();
        String launcher = root.resolve("contracts").toString();
        List<String> check = List.of("check", "--contract", "engine-state", payload);
        Map<String, List<String>> contenders = new LinkedHashMap<>();
        contenders.put("a JVM that only prints", List.of(java, "-cp", jar, BaselineProgram.class.getName()));
        List<String> launched = joined(List.of(launcher), check);
        run(launched, 1); // builds, and makes the archive of classes
        contenders.put("contracts check, the JVM", joined(jvm(java), check));
        contenders.put("./contracts check, the shell's part included", launched);
        contenders.put(
                "networknt + Jackson bind + rules by hand",
                List.of(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HandWrittenProgram.class.getName(),
                        payload));
        return contenders;
    }

    /** Returns the command that the launcher runs at last. */
    private List<String> jvm(String java) throws IOException {
        Matcher options = OPTIONS.matcher(Files.readString(root.resolve("contracts")));
        if (!options.find()) {
            throw new IOException("the launcher has no line jvm=\"...\"");
        }
        Path built = root.resolve("contracts-distribution/target");
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(List.of(options.group(1).split(" ")));
        command.add(
                "-XX:SharedArchiveFile=" + built.resolve("launcher-" + System.getProperty("java.version") + ".jsa"));
        command.add("-Dcontracts.schemas=" + root.resolve("schemas"));
        command.add("-Dcontracts.index=" + Contracts.class.getName());
        command.addAll(List.of("-jar", built.resolve("contracts.jar").toString()));
        return command;
    }

    private Map<String, double[]> measure(Map<String, List<String>> contenders)
            throws IOException, InterruptedException {
        Map<String, double[]> millis = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, List<String>> contender : contenders.entrySet()) {
                double[] rounds = millis.computeIfAbsent(contender.getKey(), name -> new double[ROUNDS]);
                rounds[round] = run(contender.getValue(), RUNS);
            }
        }
        return millis;
    }

    /** The milliseconds of CPU time that a run takes; asked of the shell, which is told of its ended children. */
    private double run(List<String> command, int times) throws IOException, InterruptedException {
        List<String> shell = List.of(
                "sh",
                "-c",
                "n=" + times + "; while [ $n -gt 0 ]; do \"$@\" >/dev/null || exit 1; n=$((n - 1)); done; times",
                "sh");
        ProcessBuilder builder =
                new ProcessBuilder(joined(shell, command)).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("JAVA_HOME", home.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("failed: " + String.join(" ", command));
        }
        double seconds = 0;
        Matcher part = TIMES.matcher(printed.substring(printed.indexOf('\n')));
        while (part.find()) {
            seconds += Integer.parseInt(part.group(1)) * 60 + Double.parseDouble(part.group(2));
        }
        return seconds * 1_000 / times;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static double ratio(double[] own, double[] least) {
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ratios[round] = own[round] / least[round];
        }
        return median(ratios);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
