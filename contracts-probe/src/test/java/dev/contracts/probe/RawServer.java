package dev.contracts.probe;

import dev.contracts.probe.network.ProbeTarget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on loopback that writes whatever a test wants, byte by byte. */
final class RawServer implements AutoCloseable {
    /** The heads of all requests, in the order in which they came. */
    final List<String> requests = new CopyOnWriteArrayList<>();

    private final ServerSocket socket;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    /** What the server does with one request; the connection is closed when it returns. */
    interface Reply {
        void write(OutputStream out, String request) throws IOException, InterruptedException;
    }

    RawServer() throws IOException {
        this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    RawServer(ServerSocket socket) {
        this.socket = socket;
        daemon(this::accept);
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }

    RawServer on(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    String host() {
        return "localhost:" + socket.getLocalPort();
    }

    ProbeTarget target() {
        return ProbeTarget.parse("http://" + host());
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                open.add(client);
                daemon(() -> serve(client));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(Socket client) {
        try (client) {
            String head = head(client.getInputStream());
            requests.add(head);
            String path = head.split(" ", 3)[1].replaceAll("\\?.*", "");
            OutputStream out = client.getOutputStream();
            replies.getOrDefault(path, (o, request) -> respond(o, "404 Not Found", "text/plain", "not here"))
                    .write(out, head);
            out.flush();
        } catch (IOException e) {
            // the other side has had enough
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    static void ascii(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** A whole answer. */
    static void respond(OutputStream out, String status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        ascii(
                out,
                "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + bytes.length
                        + "\r\nConnection: close\r\n\r\n");
        out.write(bytes);
    }

    static Reply json(String body) {
        return (out, request) -> respond(out, "200 OK", "application/json", body);
    }

    /** Accepts a WebSocket; what follows is up to the test. */
    static void upgrade(OutputStream out, String request) throws IOException {
        String key = request.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("sec-websocket-key:"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElseThrow();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1")
                    .digest((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(StandardCharsets.US_ASCII));
            ascii(
                    out,
                    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            + "Sec-WebSocket-Accept: " + Base64.getEncoder().encodeToString(hash) + "\r\n\r\n");
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** One frame, of less than 64 KiB. */
    static void frame(OutputStream out, int first, byte[] body) throws IOException {
        out.write(first);
        if (body.length < 126) {
            out.write(body.length);
        } else {
            out.write(126);
            out.write(body.length >> 8);
            out.write(body.length);
        }
        out.write(body);
        out.flush();
    }

    static void text(OutputStream out, String message) throws IOException {
        frame(out, 0x81, message.getBytes(StandardCharsets.UTF_8));
    }

    static void close(OutputStream out, int code, String reason) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(code >> 8);
        body.write(code);
        body.write(reason.getBytes(StandardCharsets.UTF_8));
        frame(out, 0x88, body.toByteArray());
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket client : open) {
            client.close();
        }
    }
}
