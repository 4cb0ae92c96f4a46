package dev.contracts.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folders of {@code src/test/resources/cases}: each is a contract root, and its name a sentence. */
public final class Cases {
    private static final Path ROOT =
            Path.of(System.getProperty("contracts.root"), "contracts-generator/src/test/resources/cases");

    private Cases() {}

    public static Stream<Path> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path of(String sentence) {
        return ROOT.resolve(sentence);
    }
}
