package dev.contracts.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.contracts.cli.CommandResult;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProbeCommandTest {
    private static final Path ROOT = Path.of(System.getProperty("contracts.root", ".."));

    @TempDir
    Path folder;

    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/api/risk/status", "payloads/risk-status.json");
        serve("/api/positions", "drifted/positions.json");
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void serve(String path, String example) throws IOException {
        byte[] body = Files.readAllBytes(ROOT.resolve("examples").resolve(example));
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static CommandResult contracts(String... arguments) {
        return CommandResult.of(ROOT.resolve("schemas"), "", arguments);
    }

    @Test
    void aServerThatKeepsItsContract() {
        CommandResult session = contracts("probe", url(), "--for", "300ms", "--contracts", "risk-status");
        assertThat(session.out()).contains("risk-status").contains(": 0 errors, 0 warnings");
        assertThat(session.err()).isEmpty();
        assertThat(session.exitCode()).isZero();
    }

    @Test
    void aServerThatDoesNotAndItsRecording() throws IOException {
        Path report = folder.resolve("live.json");
        Path recordings = folder.resolve("recordings");
        CommandResult live = contracts(
                "probe",
                url(),
                "--for",
                "300ms",
                "--every",
                "100ms",
                "--contracts",
                "positions,risk-status",
                "--record",
                recordings.toString(),
                "--report",
                "json=" + report);
        assertThat(live.out())
                .contains("error[positions.unrealized-pnl]")
                .contains("--> GET /api/positions#1:9:25   /positions/0/unrealized_pnl")
                .contains("contract     payloads  errors  warnings");
        assertThat(live.err()).contains("contracts: recorded ").contains(".recording.ndjson");
        assertThat(live.exitCode()).isEqualTo(1);
        CommandResult replayed = contracts("check", "--format", "json", recordings.toString());
        assertThat(replayed.out()).isEqualToIgnoringNewLines(Files.readString(report));
        assertThat(replayed.exitCode()).isEqualTo(1);
    }

    @Test
    void aProgramReadsOneObject() {
        CommandResult session =
                contracts("probe", url(), "--for", "200ms", "--contracts", "positions", "--format", "json");
        assertThat(session.out()).startsWith("{\"contracts\":1,").contains("\"file\":\"GET /api/positions#1\"");
    }

    @Test
    void anEndpointThatIsNotThereHasNoVerdict() {
        CommandResult session = contracts("probe", url(), "--for", "200ms", "--contracts", "engine-state");
        assertThat(session.out()).contains("cannot check GET /api/state: the server answers 404 Not Found");
        assertThat(session.exitCode()).isEqualTo(3);
    }

    @Test
    void mistakesOfTheCallAreSaidInOneLine() throws IOException {
        Path token = Files.writeString(folder.resolve("token"), "two words");
        assertMistake("Missing required parameter: 'URL'", "probe");
        assertMistake("the address begins with ftp:", "probe", "ftp://host");
        assertMistake("expected a length of time such as 500ms, 10s, 5m or 2h, not 10", "probe", url(), "--for", "10");
        assertMistake("duration is at least 100 ms", "probe", url(), "--for", "0s");
        assertMistake("interval is at least 100 ms", "probe", url(), "--every", "10ms");
        assertMistake("no contract position; did you mean \"positions\"?", "probe", url(), "--contracts", "position");
        assertMistake("context limit is a parameter of trade-history", "probe", url(), "--context", "limit=1");
        assertMistake("no contract declares a context value a", "probe", url(), "--context", "a=1");
        assertMistake("header X: its value has a line break", "probe", url(), "--header", "X: a\r\nY: b");
        assertMistake(
                "there is no such file",
                "probe",
                url(),
                "--bearer-file",
                folder.resolve("none").toString());
        assertMistake("the bearer token has a blank", "probe", url(), "--bearer-file", token.toString());
        assertMistake("no such format", "probe", url(), "--report", "xml=a.xml");
    }

    private static void assertMistake(String words, String... arguments) {
        CommandResult session = contracts(arguments);
        assertThat(session.err()).contains(words).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(session.out()).isEmpty();
        assertThat(session.exitCode()).isEqualTo(2);
    }
}
