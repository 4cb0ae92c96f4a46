package dev.contracts.recorder.storage;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Removes the payloads that a list names, and nothing else: others write into the same directory. */
final class PayloadCleaner {
    /** The end of the name of a payload that is being written. */
    static final String TEMPORARY = ".recording";

    private static final Pattern PAYLOAD =
            Pattern.compile("([a-z][a-z0-9-]*)/([A-Za-z0-9_][A-Za-z0-9._-]*\\.(?:nd)?json)");

    private PayloadCleaner() {}

    /** @param lines of a {@link RecordingJournal}; those that name no payload are passed over */
    static void clear(Path directory, List<String> lines) throws IOException {
        Set<Path> folders = new TreeSet<>();
        for (String line : lines) {
            var payload = PAYLOAD.matcher(line);
            if (payload.matches()) {
                Path folder = directory.resolve(payload.group(1));
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    folders.add(folder);
                    remove(folder.resolve(payload.group(2)));
                }
            }
        }
        for (Path folder : folders) {
            removeHalves(folder);
            removeIfEmpty(folder);
        }
    }

    private static void remove(Path file) throws IOException {
        if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(file);
        }
    }

    /** Removes files that a killed process did not finish. */
    private static void removeHalves(Path folder) throws IOException {
        try (DirectoryStream<Path> halves = Files.newDirectoryStream(folder, ".*" + TEMPORARY)) {
            for (Path half : halves) {
                remove(half);
            }
        }
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException others) {
            // payloads of others stay
        }
    }
}
