package dev.contracts.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** ajv, the validator of the JavaScript world, in a process of its own; only where node and npm are installed. */
final class Ajv {
    private static final List<String> PACKAGES = List.of("ajv@8.17.1", "ajv-formats@3.0.1");

    private Ajv() {}

    /** Parsed and checked against the schema; no rules. Its time is CPU time of node. */
    static Optional<Measurement> measure(BenchmarkPayload<?> payload, Measurement scan)
            throws IOException, InterruptedException {
        Path folder = Path.of(System.getProperty("contracts.benchmarks.target", "target"), "ajv");
        if (!isInstalled(folder)) {
            return Optional.empty();
        }
        Path schema = folder.resolve("schema.json");
        Path json = folder.resolve("payload.json");
        Path script = folder.resolve("ajv.js");
        Files.write(
                schema,
                JsonMapper.shared()
                        .writeValueAsBytes(BundledSchema.of(payload.contract().name())));
        Files.write(json, payload.json());
        try (InputStream in = Ajv.class.getResourceAsStream("ajv.js")) {
            Files.write(script, java.util.Objects.requireNonNull(in, "ajv.js").readAllBytes());
        }
        Process node = new ProcessBuilder("node", script.toString(), schema.toString(), json.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (node.waitFor() != 0) {
            throw new IOException("ajv failed on " + payload);
        }
        double nanos = Double.parseDouble(printed);
        return Optional.of(new Measurement("ajv in node, tree + schema", nanos / scan.nanos(), nanos, -1));
    }

    private static boolean isInstalled(Path folder) throws IOException, InterruptedException {
        if (Files.isDirectory(folder.resolve("node_modules/ajv"))) {
            return true;
        }
        Files.createDirectories(folder);
        List<String> command = new java.util.ArrayList<>(
                List.of("npm", "install", "--silent", "--no-save", "--prefix", folder.toString()));
        command.addAll(PACKAGES);
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            System.err.println("without ajv: npm cannot be run");
            return false;
        }
    }
}
