package dev.contracts.probe;

import static dev.contracts.probe.RawServer.frame;
import static dev.contracts.probe.RawServer.text;
import static dev.contracts.probe.RawServer.upgrade;
import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.probe.RawServer.Reply;
import dev.contracts.probe.session.ProbedContract;
import dev.contracts.runner.run.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** WebSockets that flood, fall silent, break off and repeat themselves. */
class HostileSocketTest {
    private RawServer server;
    /**
     * Opened when two messages were checked. A server that breaks off waits for it: the WebSocket of the Java platform may
     * lose a message, or the end itself, when a connection ends while a message is being read.
     */
    private final CountDownLatch twoChecked = new CountDownLatch(1);

    @BeforeEach
    void open() throws IOException {
        server = new RawServer();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private static String beat(int n) {
        return "{\"run\": \"a\", \"time\": \"2026-11-02T10:00:00Z\", \"n\": " + n + "}";
    }

    private ProbeReport probe(Reply reply) {
        return probe(reply, beats -> beats.counts().failures() > 0);
    }

    private ProbeReport probe(Reply reply, Predicate<ProbedContract> enough) {
        server.on("/ws/beats", reply);
        return AwaitingProbe.until(AwaitingProbe.options(server.target(), "beats"), all -> {
            if (all.get(0).counts().payloads() >= 2) {
                twoChecked.countDown();
            }
            return enough.test(all.get(0));
        });
    }

    private ProbeReport hasNoVerdict(Reply reply, String words) {
        ProbeReport report = probe(reply);
        assertThat(AwaitingProbe.problem(report)).startsWith(words);
        assertThat(report.outcome()).isEqualTo(Outcome.NO_VERDICT);
        return report;
    }

    /** With little patience. */
    private void endsInTime(Reply reply, String words) {
        server.on("/ws/beats", reply);
        ProbeReport report = AwaitingProbe.hurried(server.target(), "beats");
        assertThat(AwaitingProbe.problem(report)).startsWith(words);
        assertThat(report.outcome()).isEqualTo(Outcome.NO_VERDICT);
    }

    /** The platform's WebSocket mixes up, once in a hundred times, much that comes at once with the answer to its request. */
    private static void upgradeAndWait(OutputStream out, String request) throws IOException, InterruptedException {
        upgrade(out, request);
        Thread.sleep(50);
    }

    @Test
    void aMessageInAMillionPieces() {
        AtomicLong sent = new AtomicLong();
        hasNoVerdict(
                (out, request) -> {
                    upgradeAndWait(out, request);
                    frame(out, 0x01, new byte[0]);
                    for (int piece = 0; piece < 1_000_000; piece++) {
                        frame(out, 0x00, new byte[0]);
                        sent.incrementAndGet();
                    }
                },
                "a message is refused: longer than 65536 bytes");
        assertThat(sent.get()).isLessThan(1_000_000);
    }

    @Test
    void aMessageThatIsTooLong() {
        hasNoVerdict(
                (out, request) -> {
                    upgradeAndWait(out, request);
                    frame(out, 0x01, new byte[60_000]);
                    frame(out, 0x00, new byte[60_000]);
                    Thread.sleep(5_000);
                },
                "a message is refused");
    }

    @Test
    void aConnectionOnWhichNobodyAnswers() {
        endsInTime(
                (out, request) -> {
                    upgrade(out, request);
                    Thread.sleep(5_000);
                },
                "the connection was given up: nothing came in 400 ms, not even the answer to a ping");
    }

    @Test
    void aConnectionThatBreaksOff() {
        ProbeReport report = hasNoVerdict(
                (out, request) -> {
                    upgrade(out, request);
                    text(out, beat(1));
                    text(out, beat(3));
                    twoChecked.await();
                },
                "the connection was lost");
        assertThat(AwaitingProbe.rules(report)).contains("beats.next");
    }

    @Test
    void aServerThatGivesUp() {
        ProbeReport report = hasNoVerdict(
                (out, request) -> {
                    upgrade(out, request);
                    text(out, beat(1));
                    RawServer.close(out, 1011, "out of luck");
                    Thread.sleep(1_000);
                },
                "the server closed the connection because of an error of its own (1011), saying \"out of luck\"");
        assertThat(report.run().payloads()).isEqualTo(1);
    }

    @Test
    void aServerThatKnowsNoWebSocket() {
        hasNoVerdict(
                (out, request) -> RawServer.respond(out, "403 Forbidden", "text/plain", "no"),
                "the server answers 403 Forbidden");
        hasNoVerdict(
                (out, request) -> RawServer.respond(out, "200 OK", "text/plain", "no"),
                "the server answers 200, as if no WebSocket was asked for");
    }

    @Test
    void aHandshakeThatNeverEnds() {
        endsInTime((out, request) -> Thread.sleep(5_000), "no response in 400 ms");
    }

    @Test
    void framesThatAreNone() {
        hasNoVerdict(
                (out, request) -> {
                    upgrade(out, request);
                    out.write(new byte[] {(byte) 0xFF, (byte) 0xFF, 1, 2, 3});
                    out.flush();
                    Thread.sleep(1_000);
                },
                "the connection was lost: the server broke the WebSocket protocol: \"");
    }

    @Test
    void textThatIsNoText() {
        hasNoVerdict(
                (out, request) -> {
                    upgrade(out, request);
                    frame(out, 0x81, new byte[] {'{', (byte) 0xFF});
                    Thread.sleep(1_000);
                },
                "the connection was lost: a text message is not UTF-8, which ends a WebSocket (close code 1007)");
    }

    @Test
    void textInBinaryFrames() {
        ProbeReport report = probe(
                (out, request) -> {
                    upgrade(out, request);
                    frame(out, 0x02, beat(1).substring(0, 9).getBytes(StandardCharsets.UTF_8));
                    frame(out, 0x80, beat(1).substring(9).getBytes(StandardCharsets.UTF_8));
                    text(out, beat(3));
                    frame(out, 0x82, new byte[] {'{', (byte) 0xFF});
                    Thread.sleep(5_000);
                },
                beats -> beats.counts().payloads() == 3);
        assertThat(report.run().violations())
                .extracting(found -> found.violation().rule())
                .containsExactlyInAnyOrder("websocket.binary", "beats.next", "websocket.binary", "json.encoding");
        assertThat(report.outcome()).isEqualTo(Outcome.VIOLATIONS);
    }

    @Test
    void aMessageThatDoesNotEnd() {
        endsInTime(
                (out, request) -> {
                    upgrade(out, request);
                    for (int piece = 0; piece < 100; piece++) {
                        frame(out, piece == 0 ? 0x01 : 0x00, new byte[] {' '});
                        Thread.sleep(50);
                    }
                },
                "a message is refused: not complete in 700 ms");
    }

    @Test
    void whatComesAgainAfterALossIsReportedOnce() {
        AtomicInteger connections = new AtomicInteger();
        ProbeReport report = probe(
                (out, request) -> {
                    upgrade(out, request);
                    text(out, beat(1));
                    text(out, beat(3));
                    if (connections.getAndIncrement() > 0) {
                        text(out, beat(4));
                        Thread.sleep(5_000);
                    }
                    twoChecked.await();
                },
                beats -> beats.counts().payloads() == 3);
        assertThat(report.contracts().get(0).counts().repeated()).isEqualTo(2);
        assertThat(report.run().violations())
                .filteredOn(found -> found.violation().rule().equals("beats.next"))
                .hasSize(1);
    }

    @Test
    void moreMessagesThanCanBeCheckedWait() {
        ProbeReport report = probe(
                (out, request) -> {
                    upgrade(out, request);
                    for (int n = 1; n < 5_000; n++) {
                        text(out, beat(n));
                    }
                    RawServer.close(out, 1000, "");
                    Thread.sleep(5_000);
                },
                beats -> beats.counts().payloads() >= 4_999);
        assertThat(report.run().payloads()).isGreaterThanOrEqualTo(4_999);
        assertThat(AwaitingProbe.rules(report)).doesNotContain("beats.next");
    }
}
