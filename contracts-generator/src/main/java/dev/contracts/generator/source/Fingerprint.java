package dev.contracts.generator.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A SHA-256 of names and contents; times and places do not go into it. Each part is told from its neighbours by its length. */
public final class Fingerprint {
    private final MessageDigest digest;

    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public Fingerprint add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    private Fingerprint add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    /** Adds a file's content, or that of every file below a directory with its name there; links are followed. */
    public Fingerprint add(Path path) throws IOException {
        return add(path, content -> true);
    }

    /** Adds what lies below a directory, as far as the content is wanted. Nothing there is the same as no directory. */
    Fingerprint add(Path path, Predicate<byte[]> wanted) throws IOException {
        if (Files.isRegularFile(path)) {
            return add(Files.readAllBytes(path));
        }
        for (Map.Entry<String, Path> file : files(path).entrySet()) {
            byte[] content = Files.readAllBytes(file.getValue());
            if (wanted.test(content)) {
                add(file.getKey()).add(content);
            }
        }
        return this;
    }

    private static Map<String, Path> files(Path directory) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> walk = Files.walk(directory, FileVisitOption.FOLLOW_LINKS)) {
                walk.filter(Files::isRegularFile)
                        .forEach(file -> files.put(
                                directory
                                        .relativize(file)
                                        .toString()
                                        .replace(directory.getFileSystem().getSeparator(), "/"),
                                file));
            } catch (UncheckedIOException e) {
                throw Objects.requireNonNull(e.getCause(), "its cause");
            }
        }
        return files;
    }

    /** The fingerprint of all that was added, in hexadecimal digits; nothing can be added afterwards. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
