package dev.contracts.probe;

import static dev.contracts.probe.RawServer.ascii;
import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.probe.RawServer.Reply;
import dev.contracts.probe.network.ProbeLimits;
import dev.contracts.probe.network.ProbeTarget;
import dev.contracts.probe.session.TestContracts;
import dev.contracts.runner.run.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Servers that send a byte a second and never end: a probe ends all the same, two seconds after its time at the latest. */
class DribblingServerTest {
    private static final Duration TIME = Duration.ofMillis(500);

    private static void dribble(OutputStream out, byte[] bytes) throws IOException, InterruptedException {
        for (byte next : bytes) {
            out.write(next);
            out.flush();
            Thread.sleep(1_000);
        }
    }

    private static ProbeReport probe(ProbeTarget target) {
        ProbeOptions options = AwaitingProbe.options(target, "status")
                .withContracts(Set.of("status", "items", "beats"))
                .withDuration(TIME);
        return ContractProbe.of(TestContracts.ALL, TestContracts::engine)
                .session(options, ProbeListener.SILENT)
                .run();
    }

    private static List<String> problems(ProbeReport report) {
        assertThat(report.took()).isLessThan(TIME.plusSeconds(2).plusMillis(500));
        assertThat(report.outcome()).isEqualTo(Outcome.NO_VERDICT);
        return report.run().problems().stream()
                .map(problem ->
                        problem.message().replaceAll("[0-9]+ bytes?", "N bytes").replaceAll("[0-9]+ m?s\\b", "N ms"))
                .toList();
    }

    /** The responses of one server, whose WebSocket sends the beginning of a message and then no more than a byte a second. */
    private static ProbeReport probe(Reply status, Reply items) {
        try (RawServer server = new RawServer()) {
            server.on("/api/status", status);
            server.on("/api/items", items);
            server.on("/ws/beats", (out, request) -> {
                RawServer.upgrade(out, request);
                RawServer.frame(out, 0x01, new byte[] {'{'});
                dribble(out, new byte[10]);
            });
            return probe(server.target());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Accepts connections, and says no more than a byte of the first record of TLS a second. */
    private static ProbeReport probeTls() {
        try (ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            daemon(() -> acceptAll(socket));
            return probe(ProbeTarget.parse("https://localhost:" + socket.getLocalPort()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void acceptAll(ServerSocket socket) {
        try {
            while (true) {
                Socket client = socket.accept();
                daemon(() -> greet(client));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private static void greet(Socket client) {
        try (client) {
            dribble(client.getOutputStream(), new byte[] {22, 3, 3, 0, 122, 2, 0, 0});
        } catch (IOException e) {
            // the other side has had enough
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }

    @Test
    void aProbeEndsInItsTimeWhateverDribbles() {
        Reply head = (out, request) -> dribble(out, "HTTP/1.1 200 OK".getBytes(StandardCharsets.US_ASCII));
        Reply body = (out, request) -> {
            ascii(out, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n");
            dribble(out, new byte[100]);
        };
        CompletableFuture<ProbeReport> tls = CompletableFuture.supplyAsync(DribblingServerTest::probeTls);
        assertThat(problems(probe(head, body)))
                .containsExactlyInAnyOrder(
                        "no answer when the probe ended, N ms after the request",
                        "the answer was not complete when the probe ended, N ms after the request: N bytes had come",
                        "a message was not complete when the probe ended: N bytes of it came in N ms");
        assertThat(problems(tls.join()))
                .containsExactlyInAnyOrder(
                        "no answer when the probe ended, N ms after the request",
                        "no answer when the probe ended, N ms after the request",
                        "no connection when the probe ended, N ms after it was asked for");
        assertThat(ProbeLimits.DEFAULT.times().farewell()).isLessThanOrEqualTo(Duration.ofSeconds(2));
    }
}
