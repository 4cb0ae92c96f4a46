package dev.contracts.simulator.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** A server whose time passes when a test says so, and a client of it. */
final class RunningServer implements AutoCloseable {
    static final String CLOSED = "closed ";
    static final String UPGRADE = """
            GET /ws/training HTTP/1.1
            Host: localhost
            Connection: Upgrade
            Upgrade: websocket
            Sec-WebSocket-Version: 13
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==

            """.replace("\n", "\r\n");
    private static final Instant OPENING = Instant.parse("2026-03-02T14:30:00Z");

    final LoopbackServer server;
    private final AtomicLong nanos = new AtomicLong();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();

    RunningServer(ServeOptions options) {
        this(options, line -> {});
    }

    RunningServer(ServeOptions options, Consumer<String> notices) {
        try {
            server = LoopbackServer.start(options, notices, Clock.fixed(OPENING, ZoneOffset.UTC), nanos::get);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A second, in which a step is made. */
    void second() {
        nanos.addAndGet(1_000_000_000L);
        server.step();
    }

    void seconds(int seconds) {
        for (int second = 0; second < seconds; second++) {
            second();
        }
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    byte[] get(String path) {
        HttpResponse<byte[]> response =
                send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " gives " + response.statusCode());
        }
        return response.body();
    }

    HttpResponse<String> text(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server.port());
    }

    /** One that takes little before it is read. */
    Socket connectDeaf() throws IOException {
        Socket deaf = new Socket();
        deaf.setReceiveBufferSize(4096);
        deaf.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
        return deaf;
    }

    /** Returns the beginning of the response to what no client sends. */
    String raw(String request) {
        try (Socket socket = connect()) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            byte[] response = new byte[8192];
            int length = 0;
            int read = 0;
            while (read >= 0 && !new String(response, 0, length, StandardCharsets.ISO_8859_1).contains("}")) {
                read = socket.getInputStream().read(response, length, response.length - length);
                length += Math.max(0, read);
            }
            return new String(response, 0, length, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the WebSocket says; at its end {@link #CLOSED} and the code. */
    BlockingQueue<String> listen() {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        URI address = URI.create("ws://127.0.0.1:" + server.port() + "/ws/training");
        client.newWebSocketBuilder().buildAsync(address, new Ear(heard)).join();
        return heard;
    }

    static String next(BlockingQueue<String> heard) throws InterruptedException {
        String next = heard.poll(20, TimeUnit.SECONDS);
        if (next == null) {
            throw new IllegalStateException("nothing was heard");
        }
        return next;
    }

    @Override
    public void close() {
        server.close();
    }

    private static final class Ear implements WebSocket.Listener {
        private final BlockingQueue<String> heard;
        private final StringBuilder text = new StringBuilder();

        Ear(BlockingQueue<String> heard) {
            this.heard = heard;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                heard.add(text.toString());
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            heard.add(CLOSED + code);
            return null;
        }
    }
}
