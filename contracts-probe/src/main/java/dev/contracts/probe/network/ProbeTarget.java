package dev.contracts.probe.network;

import dev.contracts.runtime.text.Quote;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The server that is probed: named by the caller alone, never by a payload or a contract. What it is trusted with is kept
 * apart and never shown; its text form has none of it.
 */
public final class ProbeTarget {
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern TELLING =
            Pattern.compile("auth|cookie|token|key|secret|password|session|credential", Pattern.CASE_INSENSITIVE);
    /** Headers that the client sets itself; a value of the user's would break the exchange. */
    private static final Set<String> OF_THE_CLIENT =
            Set.of("connection", "content-length", "expect", "host", "upgrade", "transfer-encoding", "te", "trailer");

    private final URI base;
    private final String query;
    private final List<Header> headers;
    private final List<String> secretTexts;
    private final SecretRedactor secrets;

    /** A header of every request. */
    record Header(String name, String value) {
        @Override
        public String toString() {
            return name;
        }
    }

    private ProbeTarget(URI base, String query, List<Header> headers, List<String> secret) {
        this.base = base;
        this.query = query;
        this.headers = List.copyOf(headers);
        this.secrets = new SecretRedactor(secret);
        this.secretTexts = List.copyOf(secret);
    }

    /**
     * Reads the address of a server, such as {@code http://localhost:8000}. A path in it stands before those of the
     * contracts, a query is added to every request, and {@code user:password@} is sent as basic authentication.
     *
     * @throws IllegalArgumentException in words for the user, without what is secret
     */
    public static ProbeTarget parse(String address) {
        URI uri;
        try {
            uri = new URI(address.strip());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the address is no URL: " + e.getReason() + " at its character "
                    + (e.getIndex() + 1) + "; write it as http://localhost:8000");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException(
                    (scheme.isEmpty() ? "the address has no scheme" : "the address begins with " + scheme + ":")
                            + "; write http:// or https://, which WebSockets use too");
        }
        if (uri.getHost() == null || uri.getHost().isEmpty()) {
            throw new IllegalArgumentException("the address names no host; write it as http://localhost:8000");
        }
        if (uri.getPort() == 0 || uri.getPort() > 65_535) {
            throw new IllegalArgumentException("the address has the port " + uri.getPort() + ", and there is none");
        }
        if (uri.getRawFragment() != null) {
            throw new IllegalArgumentException("the address has a fragment, #..., which no server ever sees");
        }
        String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceAll("/+$", "");
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        URI base = URI.create(scheme + "://" + uri.getHost() + port + path);
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        List<String> secret = new ArrayList<>();
        for (String pair : query.split("&", -1)) {
            String value = pair.substring(pair.indexOf('=') + 1);
            secret.add(value);
            secret.add(decoded(value));
        }
        ProbeTarget target = new ProbeTarget(base, query, List.of(), secret);
        return uri.getRawUserInfo() == null ? target : target.withUser(decoded(uri.getRawUserInfo()));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private ProbeTarget withUser(String user) {
        String basic = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
        ProbeTarget target = withHeader("Authorization: Basic " + basic);
        List<String> secret = new ArrayList<>(target.secretTexts);
        secret.add(basic);
        secret.add(user);
        secret.add(user.substring(user.indexOf(':') + 1));
        return new ProbeTarget(target.base, target.query, target.headers, secret);
    }

    /**
     * The same with a header in every request, such as {@code X-Api-Key: ...}.
     *
     * @throws IllegalArgumentException in words for the user, without the value
     */
    public ProbeTarget withHeader(String line) {
        int colon = line.indexOf(':');
        String name = colon < 0 ? "" : line.substring(0, colon).strip();
        if (!TOKEN.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a header is written as 'Name: value', with a name of letters and dashes");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (OF_THE_CLIENT.contains(lower) || lower.startsWith("sec-websocket-")) {
            throw new IllegalArgumentException("header " + name + ": the client writes it itself");
        }
        String value = line.substring(colon + 1);
        if (value.chars().anyMatch(next -> (next < ' ' && next != '\t') || next >= 0x7F)) {
            throw new IllegalArgumentException("header " + name
                    + ": its value has a line break, a control character or one that is not ASCII; such a header is not"
                    + " sent");
        }
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value.strip()));
        List<String> secret = new ArrayList<>(secretTexts);
        if (TELLING.matcher(name).find()) {
            secret.add(value.strip());
            secret.add(value.strip().substring(value.strip().lastIndexOf(' ') + 1));
        }
        return new ProbeTarget(base, query, more, secret);
    }

    /**
     * The same with a token in the header {@code Authorization}.
     *
     * @throws IllegalArgumentException in words for the user, without the token
     */
    public ProbeTarget withBearer(String token) {
        if (token.isEmpty() || token.chars().anyMatch(next -> next <= ' ' || next >= 0x7F)) {
            throw new IllegalArgumentException(
                    token.isEmpty()
                            ? "the bearer token is empty"
                            : "the bearer token has a blank, a line break or a character that is not ASCII");
        }
        return withHeader("Authorization: Bearer " + token);
    }

    /**
     * Returns the address of an endpoint of the contract.
     *
     * @param requestQuery the encoded query of the request; empty for the plain request
     */
    URI http(String path, String requestQuery) {
        return resolve(base.toString(), path, requestQuery);
    }

    /** The same for a WebSocket. */
    URI socket(String path) {
        return resolve("ws" + base.toString().substring("http".length()), path, "");
    }

    private URI resolve(String start, String path, String requestQuery) {
        String all = requestQuery.isEmpty() || query.isEmpty() ? query + requestQuery : query + "&" + requestQuery;
        return URI.create(start + encoded(path) + (all.isEmpty() ? "" : "?" + all));
    }

    /** A path of a contract as a URL has it. */
    private static String encoded(String path) {
        try {
            return new URI(path).getRawSchemeSpecificPart();
        } catch (URISyntaxException e) {
            try {
                return new URI(null, null, path, null).toASCIIString();
            } catch (URISyntaxException never) {
                throw new IllegalArgumentException("no path of a URL: " + Quote.text(path), never);
            }
        }
    }

    List<Header> headers() {
        return headers;
    }

    SecretRedactor secrets() {
        return secrets;
    }

    /** The address without user, password and query. */
    @Override
    public String toString() {
        return base.toString();
    }

    /** The place where a server sends its visitors to, without what may be secret in it. */
    static String shown(@Nullable String location) {
        if (location == null) {
            return "nowhere";
        }
        String shown = location.replaceAll("[?#].*", "").replaceAll("//[^/@]*@", "//");
        return shown.isEmpty() ? Quote.text(location.substring(0, 1)) : Quote.text(shown);
    }
}
