package dev.contracts.model.keyword;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The RegExp of node, with the flag {@code u}: one process, which is asked line by line. */
final class NodePatterns implements AutoCloseable {
    private final Process process;
    private final Writer in;
    private final BufferedReader out;

    private NodePatterns(Process process) {
        this.process = process;
        this.in = process.outputWriter(StandardCharsets.US_ASCII);
        this.out = process.inputReader(StandardCharsets.US_ASCII);
    }

    /** @throws IOException when there is no node on the path */
    static NodePatterns start() throws IOException {
        Path script = Path.of(
                        System.getProperty("contracts.root"), "contracts-model/src/test/resources/node/patterns.js")
                .toAbsolutePath();
        return new NodePatterns(new ProcessBuilder("node", script.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Returns 0 or 1 for each text, or {@code refused}. */
    String ask(String pattern, List<String> texts) {
        try {
            in.write("{\"pattern\":" + json(pattern) + ",\"texts\":"
                    + texts.stream().map(NodePatterns::json).collect(Collectors.joining(",", "[", "]")) + "}\n");
            in.flush();
            String line = out.readLine();
            if (line == null) {
                throw new IllegalStateException("node has ended");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a string as JSON in ASCII, lone surrogates included. */
    static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean plain = unit >= ' ' && unit < 0x7f && unit != '"' && unit != '\\';
            json.append(plain ? String.valueOf(unit) : String.format("\\u%04x", (int) unit));
        }
        return json.append('"').toString();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
