package dev.contracts.simulator.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients that open what they do not use: others are answered all the same, and the user is told. */
class HostileClientsTest {
    private final List<Socket> clients = new ArrayList<>();
    private final List<String> notices = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Socket client : clients) {
            client.close();
        }
    }

    private void open(RunningServer served, int count, String beginning) throws IOException {
        for (int client = 0; client < count; client++) {
            Socket socket = served.connect();
            clients.add(socket);
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static void isAnswered(RunningServer served) {
        long begun = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(served.uri("/api/positions"))
                .timeout(Duration.ofSeconds(20))
                .build();
        assertThat(served.text(request).statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void a_thousand_halves_of_requests_and_five_hundred_idle_websockets_leave_room_for_others() throws Exception {
        try (RunningServer served = new RunningServer(ServeOptions.DEFAULT, notices::add)) {
            isAnswered(served);
            int threads = Thread.activeCount();
            open(served, 500, RunningServer.UPGRADE);
            isAnswered(served);
            open(served, 1_000, "GET /api/positions HTTP/1.1\r\nHost: loc");
            isAnswered(served);
            assertThat(served.server.connections()).isLessThanOrEqualTo(ConnectionGuard.MOST);
            assertThat(served.server.listeners()).isBetween(1, RequestHandler.MOST_LISTENERS + 16);
            assertThat(Thread.activeCount()).isLessThanOrEqualTo(threads + 16);
        }
        assertThat(notices).hasSizeBetween(2, 4).allMatch(line -> line.matches("refused [0-9]+ .*"));
        assertThat(notices).anyMatch(line -> line.endsWith(Refusal.LISTENERS.reason()));
        assertThat(notices).anyMatch(line -> line.endsWith(Refusal.CONNECTIONS.reason()));
    }

    @Test
    void what_is_refused_is_said_once_a_kind_with_its_count() {
        try (RunningServer served = new RunningServer(ServeOptions.DEFAULT, notices::add)) {
            String elsewhere = "GET / HTTP/1.1\r\nHost: example.com\r\nConnection: close\r\n\r\n";
            String mumbled = "GET\r\n\r\n";
            for (int request = 0; request < 3; request++) {
                assertThat(served.raw(elsewhere)).startsWith("HTTP/1.1 421");
                assertThat(served.raw(mumbled)).startsWith("HTTP/1.1 400");
            }
        }
        assertThat(notices)
                .containsExactlyInAnyOrder(
                        "refused 3 requests: it was no HTTP that is understood, or too long",
                        "refused 3 requests: it was sent to another name than localhost, or by a page that is not of this"
                                + " machine");
    }
}
