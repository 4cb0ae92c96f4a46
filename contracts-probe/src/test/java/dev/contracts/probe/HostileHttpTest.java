package dev.contracts.probe;

import static dev.contracts.probe.RawServer.ascii;
import static dev.contracts.probe.RawServer.respond;
import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.probe.RawServer.Reply;
import dev.contracts.probe.network.ProbeTarget;
import dev.contracts.runner.run.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Servers that do what no server should: the probe names it, in its time, and goes on. */
class HostileHttpTest {
    private static final String SOUND = "{\"load\": 1, \"count\": 1}";
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private RawServer server;

    @BeforeEach
    void open() throws IOException {
        server = new RawServer();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private ProbeReport probe(Reply reply) {
        server.on("/api/status", reply);
        return AwaitingProbe.once(server.target(), "status");
    }

    private void hasNoVerdict(Reply reply, String words) {
        ProbeReport report = probe(reply);
        assertThat(AwaitingProbe.problem(report)).startsWith(words);
        assertThat(report.run().violations()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.NO_VERDICT);
    }

    /** With little patience. */
    private void endsInTime(Reply reply, String words) {
        server.on("/api/status", reply);
        ProbeReport report = AwaitingProbe.hurried(server.target(), "status");
        assertThat(AwaitingProbe.problem(report)).startsWith(words);
        assertThat(report.outcome()).isEqualTo(Outcome.NO_VERDICT);
    }

    @Test
    void headersThatNeverCome() {
        endsInTime((out, request) -> Thread.sleep(5_000), "no response in 400 ms");
    }

    @Test
    void aBodyThatDribbles() {
        endsInTime(
                (out, request) -> {
                    ascii(out, OK + "Content-Length: 1000\r\n\r\n");
                    for (int sent = 0; sent < 100; sent++) {
                        ascii(out, " ");
                        Thread.sleep(50);
                    }
                },
                "no complete answer in 700 ms");
    }

    @Test
    void nobodyListens() throws IOException {
        server.close();
        ProbeReport report = AwaitingProbe.once(server.target(), "status");
        assertThat(AwaitingProbe.problem(report)).startsWith("connection refused");
        assertThat(report.outcome()).isEqualTo(Outcome.NO_VERDICT);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aConnectionThatNobodyTakes() throws IOException {
        List<Socket> full = new ArrayList<>();
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            for (int client = 0; client < 2; client++) {
                full.add(new Socket(deaf.getInetAddress(), deaf.getLocalPort()));
            }
            ProbeTarget target = ProbeTarget.parse("http://localhost:" + deaf.getLocalPort());
            assertThat(AwaitingProbe.problem(AwaitingProbe.hurried(target, "status")))
                    .startsWith("no connection in 400 ms");
        } finally {
            for (Socket client : full) {
                client.close();
            }
        }
    }

    @Test
    void aHostThatIsNoHost() {
        ProbeReport report = AwaitingProbe.once(ProbeTarget.parse("http://nowhere.invalid"), "status");
        assertThat(AwaitingProbe.problem(report)).startsWith("no such host");
    }

    @Test
    void aBodyWithoutEnd() {
        AtomicLong sent = new AtomicLong();
        hasNoVerdict(
                (out, request) -> {
                    ascii(out, OK + "\r\n");
                    byte[] block = new byte[1 << 14];
                    while (true) {
                        out.write(block);
                        sent.addAndGet(block.length);
                    }
                },
                "the answer is refused: longer than 1048576 bytes");
        assertThat(sent.get()).isLessThan(32L << 20);
    }

    @Test
    void fewerBytesThanPromised() {
        hasNoVerdict((out, request) -> ascii(out, OK + "Content-Length: 1000\r\n\r\n{\"lo"), "the answer was cut off");
    }

    @Test
    void chunksThatStop() {
        hasNoVerdict(
                (out, request) -> ascii(out, OK + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"loa\r\nFF\r\nd"),
                "the answer was cut off");
    }

    @Test
    void aRedirectIsNamedAndNotFollowed() throws IOException {
        try (RawServer other = new RawServer()) {
            String there = "http://user:secret@" + other.host() + "/login?token=secret";
            hasNoVerdict(
                    (out, request) -> ascii(out, "HTTP/1.1 302 Found\r\nLocation: " + there + "\r\n\r\n"),
                    "the server answers 302, a redirect to \"http://" + other.host()
                            + "/login\", which is not followed: name that address, if it is the right one");
            assertThat(other.requests).isEmpty();
        }
    }

    @Test
    void aPageForPeople() {
        ProbeReport report = probe((out, request) ->
                respond(out, "200 OK", "text/html", "<!doctype html><html><body>Welcome</body></html>"));
        assertThat(AwaitingProbe.rules(report)).containsExactly("http.content-type", "json.syntax");
        assertThat(report.outcome()).isEqualTo(Outcome.VIOLATIONS);
    }

    @Test
    void anotherCharset() {
        ProbeReport report = probe((out, request) -> ascii(
                out,
                "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=iso-8859-1\r\n"
                        + "Connection: close\r\n\r\n{\"load\": 1, \"count\": 1, \"note\": \"\u00e9\"}"));
        assertThat(AwaitingProbe.rules(report)).containsExactly("http.content-type", "json.encoding");
    }

    private static byte[] packed(int zeros) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(SOUND.getBytes(StandardCharsets.UTF_8));
            for (int block = 0; block < zeros; block += 1 << 14) {
                out.write(new byte[1 << 14]);
            }
        }
        return packed.toByteArray();
    }

    private static Reply gzip(byte[] body) {
        return (out, request) -> {
            ascii(out, OK + "Content-Encoding: gzip\r\nContent-Length: " + body.length + "\r\n\r\n");
            out.write(body);
        };
    }

    @Test
    void anAnswerThatIsSmallOnlyOnItsWay() throws IOException {
        hasNoVerdict(gzip(packed(16 << 20)), "the answer is refused: longer than 1048576 bytes when it is unpacked");
        assertThat(server.requests.get(0)).doesNotContain("Accept-Encoding");
    }

    @Test
    void anAnswerThatIsCompressedUnasked() throws IOException {
        ProbeReport report = probe(gzip(packed(0)));
        assertThat(report.run().payloads()).isPositive();
        assertThat(report.outcome()).isEqualTo(Outcome.CONFORMS);
    }

    @Test
    void gzipThatIsNone() {
        hasNoVerdict(gzip(SOUND.getBytes(StandardCharsets.UTF_8)), "the answer says that it is gzip");
    }

    @Test
    void anotherCompression() {
        hasNoVerdict(
                (out, request) -> ascii(out, OK + "Content-Encoding: br\r\nContent-Length: 2\r\n\r\n{}"),
                "the answer is compressed in a way that was not asked for, and is not understood: \"br\"");
    }

    @Test
    void headersWithoutEnd() {
        hasNoVerdict(
                (out, request) -> {
                    ascii(out, OK);
                    for (int header = 0; header < 20_000; header++) {
                        ascii(out, "X-Header-" + header + ": " + "x".repeat(20) + "\r\n");
                    }
                    ascii(out, "Content-Length: 2\r\n\r\n{}");
                },
                "the answer is no HTTP that can be read");
    }

    @Test
    void noHttpAtAll() {
        hasNoVerdict((out, request) -> ascii(out, "220 mail.example ESMTP\r\n\r\n"), "the ");
    }

    @Test
    void anAnswerWithoutAWord() {
        hasNoVerdict((out, request) -> {}, "the server closed the connection without an answer");
    }

    @Test
    void nothingWhereAPayloadIsPromised() {
        for (String status : List.of("204 No Content", "304 Not Modified", "200 OK\r\nContent-Length: 0")) {
            ProbeReport report = probe((out, request) -> ascii(out, "HTTP/1.1 " + status + "\r\n\r\n"));
            assertThat(AwaitingProbe.rules(report)).as(status).contains("json.syntax");
            assertThat(report.outcome()).as(status).isEqualTo(Outcome.VIOLATIONS);
        }
    }

    @Test
    void aServerThatIsTooBusyIsAskedAgainButNotForEver() {
        AtomicInteger asked = new AtomicInteger();
        Reply busy = (out, request) -> {
            asked.incrementAndGet();
            ascii(out, "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 3600\r\nContent-Length: 4\r\n\r\nbusy");
        };
        server.on("/api/status", busy);
        ProbeOptions options =
                AwaitingProbe.options(server.target(), "status").withInterval(java.time.Duration.ofSeconds(30));
        ProbeReport report =
                AwaitingProbe.until(options, all -> all.get(0).counts().failures() > 0);
        assertThat(AwaitingProbe.problem(report))
                .isEqualTo("the server answers 429 Too Many Requests: \"busy\" (after 3 tries)");
        assertThat(asked).hasValue(3);
    }

    @Test
    void aServerThatWasTooBusyOnce() {
        AtomicInteger asked = new AtomicInteger();
        ProbeReport report = probe((out, request) -> {
            if (asked.getAndIncrement() == 0) {
                ascii(out, "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n");
            } else {
                respond(out, "200 OK", "application/json", SOUND);
            }
        });
        assertThat(report.outcome()).isEqualTo(Outcome.CONFORMS);
    }

    @Test
    void anErrorIsNamedWithItsFirstWords() {
        hasNoVerdict(
                (out, request) ->
                        respond(out, "500 Internal Server Error", "application/json", "{\"detail\": \"no engine\"}"),
                "the server answers 500 Internal Server Error: \"{\\\"detail\\\": \\\"no engine\\\"}\"");
    }
}
