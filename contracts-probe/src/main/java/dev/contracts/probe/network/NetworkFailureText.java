package dev.contracts.probe.network;

import dev.contracts.runtime.text.Quote;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.net.http.WebSocketHandshakeException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says in words for the user why an exchange with a server came to nothing. */
public final class NetworkFailureText {
    private NetworkFailureText() {}

    static String of(Throwable failure, ProbeLimits limits) {
        Throwable cause = unwrapped(failure);
        if (cause instanceof BodyCollector.TooLong) {
            return "the answer is refused: " + cause.getMessage();
        }
        if (cause instanceof HttpConnectTimeoutException) {
            return "no connection in " + words(limits.times().connect());
        }
        if (cause instanceof HttpTimeoutException) {
            return "no response in " + words(limits.times().headers());
        }
        if (find(cause, UnresolvedAddressException.class) != null) {
            return "no such host";
        }
        if (cause instanceof SSLException) {
            return "TLS: " + tls(cause);
        }
        if (cause instanceof ConnectException) {
            return "connection refused";
        }
        return exchange(cause);
    }

    /** The same for a WebSocket that stood. */
    static String ofFrames(Throwable failure, ProbeLimits limits) {
        Throwable cause = unwrapped(failure);
        Throwable frame = cause.getCause();
        if (!(cause instanceof ProtocolException) || frame == null) {
            return of(cause, limits);
        }
        return String.valueOf(frame.getMessage()).contains("UTF-8")
                ? "a text message is not UTF-8, which ends a WebSocket (close code 1007)"
                : "the server broke the WebSocket protocol: " + said(frame);
    }

    /** The same for a WebSocket that is opened. */
    static String ofSocket(Throwable failure, ProbeLimits limits) {
        Throwable cause = unwrapped(failure);
        WebSocketHandshakeException refused = find(cause, WebSocketHandshakeException.class);
        if (refused != null) {
            HttpResponse<?> response = refused.getResponse();
            String location = response.headers().firstValue("Location").orElse("");
            String words = response.statusCode() == 200
                    ? "the server answers 200, as if no WebSocket was asked for"
                    : HttpStatusText.of(response.statusCode(), location, new byte[0]);
            return response.statusCode() == 101 ? "the WebSocket handshake failed: " + said(cause) : words;
        }
        return of(cause, limits);
    }

    private static String exchange(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (message.contains("received no bytes")) {
            return "the server closed the connection without an answer";
        }
        if (message.contains("fixed content-length") || find(cause, EOFException.class) != null) {
            return "the answer was cut off: " + said(cause);
        }
        if (cause instanceof ProtocolException
                || message.toLowerCase(Locale.ROOT).contains("header")) {
            return "the answer is no HTTP that can be read: " + said(cause);
        }
        return "the connection failed: " + said(cause);
    }

    private static String said(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : Quote.text(message);
    }

    private static String tls(Throwable cause) {
        if (find(cause, CertificateExpiredException.class) != null) {
            return "the server's certificate has expired";
        }
        if (find(cause, CertificateNotYetValidException.class) != null) {
            return "the server's certificate is not valid yet";
        }
        String message = String.valueOf(cause.getMessage());
        if (message.contains("PKIX") || message.contains("unable to find valid certification path")) {
            return "the server's certificate is signed by nobody whom this Java trusts (self-signed, perhaps)";
        }
        if (message.contains("subject alternative") || message.contains("No name matching")) {
            return "the server's certificate is for another host";
        }
        return said(cause);
    }

    private static <E extends Throwable> @Nullable E find(Throwable failure, Class<E> type) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 20; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
            depth++;
        }
        return null;
    }

    static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** Formats the time since a value of {@link System#nanoTime()}. */
    static String since(long nanos) {
        return words(Duration.ofNanos(System.nanoTime() - nanos));
    }

    /** Formats a duration, such as {@code 10 s} or {@code 500 ms}. */
    public static String words(Duration duration) {
        return duration.toMillis() % 1_000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }
}
