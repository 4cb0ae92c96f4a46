package dev.contracts.importer.bundle;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The URIs of documents and references. None is ever fetched. */
final class Uris {
    /** The scheme of files that do not say a URI of their own. */
    private static final String SCHEME = "contracts";

    private Uris() {}

    /** Returns the URI of a file by its name below the root. */
    static URI ofFile(String name) {
        try {
            return new URI(SCHEME, "import", "/" + name, null);
        } catch (URISyntaxException e) {
            return URI.create(SCHEME + "://import/" + Integer.toHexString(name.hashCode()));
        }
    }

    /** Returns the name below the root of a file's URI; empty for any other. */
    static Optional<String> fileOf(URI uri) {
        return SCHEME.equals(uri.getScheme()) && uri.getPath() != null
                ? Optional.of(uri.getPath().substring(1))
                : Optional.empty();
    }

    /** Returns what a reference means; empty when it is no URI. */
    static Optional<URI> resolve(URI base, String reference) {
        try {
            URI plain = new URI(encoded(reference));
            if (plain.toString().startsWith("#") || plain.toString().isEmpty()) {
                return Optional.of(new URI(withoutFragment(base) + plain.toString()));
            }
            return Optional.of(base.isOpaque() ? plain : base.resolve(plain).normalize());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static URI withoutFragment(URI uri) {
        String text = uri.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? uri : URI.create(text.substring(0, hash));
    }

    /** Returns the fragment, decoded; empty when there is none. */
    static String fragment(URI uri) {
        return uri.getFragment() == null ? "" : uri.getFragment();
    }

    /** Returns the path of a relative reference, to be tried beside the file that has it; empty for any other. */
    static Optional<String> relativePath(String reference) {
        String path = reference.indexOf('#') < 0 ? reference : reference.substring(0, reference.indexOf('#'));
        boolean relative = !path.isEmpty() && path.indexOf(':') < 0 && !path.startsWith("/") && path.indexOf('?') < 0;
        return relative ? Optional.of(decoded(path)) : Optional.empty();
    }

    /** Returns the last segment of the path; empty when there is none. */
    static String lastSegment(URI uri) {
        String path = uri.getPath() == null ? String.valueOf(uri.getSchemeSpecificPart()) : uri.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static Path child(Path folder, String path) {
        return folder.resolve(path).normalize();
    }

    private static String decoded(String path) {
        try {
            String decoded = new URI(encoded(path)).getPath();
            return decoded == null ? path : decoded;
        } catch (URISyntaxException e) {
            return path;
        }
    }

    /** Escapes what people write in references though no URI has it. */
    private static String encoded(String reference) {
        StringBuilder text = new StringBuilder();
        for (byte unit : reference.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean bad = c <= ' ' || c >= 0x7F || "\"<>\\^`{|}".indexOf(c) >= 0;
            text.append(bad ? String.format(Locale.ROOT, "%%%02X", (int) c) : String.valueOf(c));
        }
        return text.toString();
    }
}
