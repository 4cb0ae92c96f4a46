package dev.contracts.probe;

import static dev.contracts.probe.RawServer.json;
import static dev.contracts.probe.RawServer.respond;
import static dev.contracts.probe.RawServer.text;
import static dev.contracts.probe.RawServer.upgrade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.Context;
import dev.contracts.Options;
import dev.contracts.probe.network.ProbeTarget;
import dev.contracts.probe.recording.RecordingReplay;
import dev.contracts.probe.session.TestContracts;
import dev.contracts.runner.report.JsonReport;
import dev.contracts.runner.run.Outcome;
import dev.contracts.runner.run.RunListener;
import dev.contracts.runner.run.RunReport;
import dev.contracts.runner.run.RunTally;
import dev.contracts.runner.source.RecordedSession;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveProbeTest {
    private static final Set<String> ALL = Set.of("status", "items", "beats");

    @TempDir
    Path folder;

    private RawServer server;

    @BeforeEach
    void open() throws IOException {
        server = new RawServer();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private static String item(int id) {
        return "{\"id\": \"" + id + "\", \"colour\": \"" + (id % 2 == 0 ? "red" : "blue")
                + "\", \"time\": \"2026-11-02T10:0" + id + ":00Z\"}";
    }

    /** Keeps every contract, whatever it is asked. */
    private void honest() {
        AtomicInteger count = new AtomicInteger(100);
        server.on(
                "/api/status",
                (out, request) -> respond(
                        out,
                        "200 OK",
                        "application/json",
                        "{\"load\": 1, \"count\": " + count.incrementAndGet() + "}"));
        server.on("/api/items", (out, request) -> {
            String asked = URLDecoder.decode(request.split(" ", 3)[1], StandardCharsets.UTF_8);
            StringBuilder page = new StringBuilder();
            int limit = asked.contains("limit=") ? Integer.parseInt(asked.replaceAll(".*limit=([0-9]+).*", "$1")) : 3;
            for (int id = 1; id <= 4 && limit > 0; id++) {
                String item = item(id);
                boolean coloured = !asked.contains("colour=")
                        || item.contains("\"" + asked.replaceAll(".*colour=([a-z]+).*", "$1") + "\"");
                boolean recent = !asked.contains("since=")
                        || ("2026-11-02T10:0" + id + ":00Z").compareTo(asked.replaceAll(".*since=([^&]+).*", "$1"))
                                >= 0;
                if (coloured && recent) {
                    page.append(page.length() == 0 ? "" : ",").append(item);
                    limit--;
                }
            }
            respond(out, "200 OK", "application/json", "{\"items\": [" + page + "]}");
        });
        server.on("/ws/beats", (out, request) -> {
            upgrade(out, request);
            for (int n = 1; n < 200; n++) {
                text(out, "{\"run\": \"a\", \"time\": \"" + Instant.now() + "\", \"n\": " + n + "}");
                Thread.sleep(20);
            }
        });
    }

    private ProbeOptions all() {
        return AwaitingProbe.options(server.target(), "status").withContracts(ALL);
    }

    private static RunReport replayed(Path file) {
        RunTally run = new RunTally(RunListener.NONE);
        new RecordingReplay(TestContracts.ALL, TestContracts::engine, Options.DEFAULT, Map.of())
                .replay(new RecordedSession(file, "a.recording.ndjson"), run);
        return run.report();
    }

    private static String words(RunReport report) {
        return new String(JsonReport.write(report), StandardCharsets.UTF_8);
    }

    @Test
    void aServerThatKeepsEverythingIsAskedEverything() {
        honest();
        ProbeReport report = AwaitingProbe.until(
                all(),
                contracts ->
                        contracts.stream().allMatch(probed -> probed.counts().payloads() > 12));
        // a machine that is busy may be silent for a second
        assertThat(AwaitingProbe.rules(report)).isSubsetOf("beats.heartbeat");
        assertThat(report.run().problems()).isEmpty();
        assertThat(report.run().unchecked())
                .allMatch(located -> located.unchecked().rule().equals("beats.heartbeat"));
        assertThat(server.requests)
                .anyMatch(head -> head.startsWith("GET /api/items "))
                .anyMatch(head -> head.startsWith("GET /api/items?limit=1 "))
                .anyMatch(head -> head.startsWith("GET /api/items?colour=blue "))
                .anyMatch(head -> head.contains("/api/items?since=2026-11-02T10%3A01%3A00Z "));
    }

    @Test
    void whatIsRecordedReplaysToWhatWasFound() throws IOException {
        server.on("/api/status", json("{\"load\": 11,\n \"count\": \"x\"}"));
        server.on("/api/items", json("{\"items\": [" + item(1) + "," + item(2) + "," + item(3) + "," + item(4) + "]}"));
        AtomicInteger connections = new AtomicInteger();
        server.on("/ws/beats", (out, request) -> {
            upgrade(out, request);
            text(out, "{\"run\": \"a\", \"time\": \"" + Instant.now() + "\", \"n\": 1}");
            text(out, "{\"run\": \"a\", \"time\": \"" + Instant.now() + "\", \"n\": 3}");
            Thread.sleep(connections.getAndIncrement() == 0 ? 50 : 1_500);
        });
        ProbeReport live = AwaitingProbe.until(
                all().withRecord(folder),
                contracts -> contracts.stream()
                        .allMatch(probed ->
                                probed.counts().errors() + probed.counts().failures() > 3));
        assertThat(live.run().violations()).hasSizeGreaterThan(5);
        assertThat(live.outcome()).isEqualTo(Outcome.NO_VERDICT);
        RunReport replayed = replayed(Objects.requireNonNull(live.recording()));
        assertThat(words(replayed)).isEqualTo(words(live.run()));
        assertThat(replayed.violations()).isEqualTo(live.run().violations());
        assertThat(replayed.outcome()).isEqualTo(live.outcome());
    }

    @Test
    void credentialsAreNowhere() throws IOException {
        server.on(
                "/api/status",
                (out, request) -> respond(
                        out,
                        "200 OK",
                        "text/token-abcdefgh",
                        "{\"load\": 1, \"count\": 1, \"note\": \"token-abcdefgh pass%word basic\"}"));
        server.on("/api/items", (out, request) -> respond(out, "401 Unauthorized", "text/plain", "no token-abcdefgh"));
        ProbeTarget target = ProbeTarget.parse("http://user:pass%25word@" + server.host() + "/?key=query-secret")
                .withHeader("X-Api-Key: token-abcdefgh");
        ProbeReport report = AwaitingProbe.until(
                AwaitingProbe.options(target, "status")
                        .withContracts(Set.of("status", "items"))
                        .withRecord(folder),
                contracts -> contracts.stream()
                        .allMatch(probed ->
                                probed.counts().payloads() + probed.counts().failures() > 0));
        String head = server.requests.get(0);
        assertThat(head).contains("X-Api-Key: token-abcdefgh", "Authorization: Basic ", "?key=query-secret");
        String said = words(report.run()) + report + Files.readString(Objects.requireNonNull(report.recording()));
        assertThat(said)
                .doesNotContain("abcdefgh")
                .doesNotContain("pass%")
                .doesNotContain("query-secret")
                .doesNotContain("dXNlcj")
                .contains("no ***");
    }

    @Test
    void silenceIsNoticedWithoutTheNextMessage() {
        server.on("/ws/beats", (out, request) -> {
            upgrade(out, request);
            text(out, "{\"run\": \"a\", \"time\": \"2020-01-01T00:00:00Z\", \"n\": 1}");
            for (int pong = 0; pong < 40; pong++) {
                Thread.sleep(100);
                RawServer.frame(out, 0x8A, new byte[0]);
            }
        });
        ProbeReport report = AwaitingProbe.until(
                AwaitingProbe.options(server.target(), "beats"),
                contracts -> contracts.get(0).counts().errors() > 0);
        assertThat(AwaitingProbe.rules(report)).containsExactly("beats.heartbeat");
        assertThat(report.outcome()).isEqualTo(Outcome.VIOLATIONS);
    }

    @Test
    void anAssertionSaysWhatIsWrong() {
        server.on("/api/status", json("{\"load\": -1, \"count\": 1}"));
        ProbeOptions options = AwaitingProbe.options(server.target(), "status").withDuration(Duration.ofMillis(400));
        assertThatThrownBy(() -> ProbeAssertions.assertKeepsContracts(TestContracts.ALL, options))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not keep its contracts:\nerror[schema.minimum] load is -1")
                .hasMessageContaining("GET /api/status#1:1:10");
        server.on("/api/status", json("{\"load\": 1, \"count\": 1}"));
        assertThat(ProbeAssertions.assertKeepsContracts(TestContracts.ALL, options)
                        .outcome())
                .isEqualTo(Outcome.CONFORMS);
    }

    @Test
    void whatCannotBeProbedIsSaid() {
        ProbeOptions options = ProbeOptions.of(server.target());
        ContractProbe probe = ContractProbe.of(TestContracts.ALL, TestContracts::engine);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> probe.session(options.withContracts(Set.of("itmes")), ProbeListener.SILENT))
                .withMessageContaining("no contract itmes")
                .withMessageContaining("items");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> probe.session(options.withContracts(Set.of("orphan", "order")), ProbeListener.SILENT))
                .withMessage("nothing to probe: order: a probe only reads, and would have to POST /api/order; "
                        + "orphan: the contract names no transport");
        Map<String, Context> limit = Map.of("items", Context.NONE.with("limit", 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> probe.session(options.withContexts(limit), ProbeListener.SILENT))
                .withMessageStartingWith("context limit is a parameter of items");
    }
}
