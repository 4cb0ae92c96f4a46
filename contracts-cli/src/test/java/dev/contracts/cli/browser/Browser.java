package dev.contracts.cli.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium without a window, for tests of pages that the product writes. It is taken from the path, or from the system
 * property {@code contracts.browser}; without one a test fails in words that say what to install. It is told not to go
 * to the network by itself.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private final Process process;
    private final DevTools tools;

    private Browser(Process process, DevTools tools) {
        this.process = process;
        this.tools = tools;
    }

    /** @param profile an empty directory for what a browser keeps */
    public static Browser start(Path profile) {
        List<String> command = List.of(
                program(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Browser(process, new DevTools(address(process, profile.resolve("DevToolsActivePort"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a file in a page of its own, and waits until it is loaded. */
    public BrowserPage open(Path file) {
        String target = tools.call("", "Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asString();
        String session = tools.call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
        return new BrowserPage(tools, session).load(file.toUri());
    }

    @Override
    public void close() {
        var unused = tools.send("", "Browser.close", Map.of());
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String program() {
        String named = System.getProperty("contracts.browser", "");
        Stream<Path> candidates = named.isEmpty()
                ? Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                : Stream.of(Path.of(named));
        return candidates
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new AssertionError("no Chromium "
                        + (named.isEmpty() ? "on the path" : "at " + named)
                        + ": install it (on Debian: apt-get install chromium), or name one with"
                        + " -Dcontracts.browser=/path/to/chromium"));
    }

    private static URI address(Process process, Path port) throws IOException {
        Instant deadline = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(deadline) && process.isAlive()) {
            List<String> lines = Files.exists(port) ? Files.readAllLines(port) : List.of();
            if (lines.size() == 2) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            Polling.shortly();
        }
        throw new AssertionError(
                "the browser did not start: " + process.info().commandLine().orElse("it is gone"));
    }
}
