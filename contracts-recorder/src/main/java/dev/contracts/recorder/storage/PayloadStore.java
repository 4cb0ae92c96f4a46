package dev.contracts.recorder.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The directory of a module's payloads, shared by the threads of this process and by other processes. Every payload is a file
 * of its own, there in full or not at all; one that a test records again, unchanged, is there once.
 */
public final class PayloadStore {
    private static final Map<Path, PayloadStore> FOLDERS = new ConcurrentHashMap<>();

    private final Path directory;
    private final Map<String, NamedAlike> alike = new HashMap<>();
    private boolean begun;

    private PayloadStore(Path directory) {
        this.directory = directory;
    }

    /** The only one of a directory, in this process. */
    public static PayloadStore of(Path directory) {
        return FOLDERS.computeIfAbsent(directory.toAbsolutePath().normalize(), PayloadStore::new);
    }

    public Path directory() {
        return directory;
    }

    /** Begins the run as {@link #store} does before its first payload, where something was recorded before; makes no directory. */
    public void beginIfRecorded() {
        if (Files.isRegularFile(directory.resolve(RecordingJournal.NAME), LinkOption.NOFOLLOW_LINKS)) {
            alone(() -> {
                try (RecordingJournal ledger = RecordingJournal.open(directory)) {
                    begin(ledger);
                    return directory;
                }
            });
        }
    }

    /**
     * Writes a payload.
     *
     * @param base its name, to which a number is added when another payload has it
     * @return the file that holds it
     * @throws UncheckedIOException when it cannot be written
     */
    public Path store(String contract, String base, byte[] payload) {
        return alone(() -> {
            NamedAlike names = alike.computeIfAbsent(key(contract, base), any -> new NamedAlike());
            long print = fingerprint(payload);
            try (RecordingJournal ledger = open(contract)) {
                Path known = names.files.get(print);
                if (known != null && holds(known, payload)) {
                    return known;
                }
                int number = names.next;
                Path file = file(contract, base, number, ".json");
                while (!placed(ledger, file, payload) && !holds(file, payload)) {
                    number++;
                    file = file(contract, base, number, ".json");
                }
                names.next = number + 1;
                names.files.put(print, file);
                return file;
            }
        });
    }

    /**
     * Begins a sequence of payloads with its first line.
     *
     * @return the file of the sequence
     * @throws UncheckedIOException when it cannot be written
     */
    public Path storeLine(String contract, String base, byte[] line) {
        return alone(() -> {
            try (RecordingJournal ledger = open(contract)) {
                int number = 1;
                Path file = file(contract, base, number, ".ndjson");
                while (!placed(ledger, file, line)) {
                    number++;
                    file = file(contract, base, number, ".ndjson");
                }
                return file;
            }
        });
    }

    /** @throws UncheckedIOException when it cannot be written, or the file is gone */
    public void appendLine(Path file, byte[] line) {
        alone(() -> Files.write(file, line, StandardOpenOption.APPEND));
    }

    /** Something with files. */
    private interface Step {
        Path run() throws IOException;
    }

    /** Runs a step for one thread at a time. An interrupt, which a producer's thread may receive, does not keep it from recording. */
    private synchronized Path alone(Step step) {
        boolean interrupted = Thread.interrupted();
        try {
            return step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot record a payload below " + directory + ": " + IoFailureText.of(e), e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private RecordingJournal open(String contract) throws IOException {
        Files.createDirectories(directory);
        RecordingJournal ledger = RecordingJournal.open(directory);
        try {
            begin(ledger);
            Files.createDirectories(directory.resolve(contract));
            return ledger;
        } catch (IOException | RuntimeException e) {
            ledger.close();
            throw e;
        }
    }

    private void begin(RecordingJournal ledger) throws IOException {
        if (!begun) {
            TestRun run = TestRun.current();
            List<String> lines = ledger.lines();
            if (lines.isEmpty() || !run.continues(lines.get(0))) {
                PayloadCleaner.clear(directory, lines);
                ledger.begin(run.owner());
            }
            begun = true;
        }
    }

    private Path file(String contract, String base, int number, String ending) {
        return directory.resolve(contract).resolve(base + (number == 1 ? "" : "-" + number) + ending);
    }

    /** Lists and writes a file; false when there is one of its name. */
    private boolean placed(RecordingJournal ledger, Path file, byte[] bytes) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        ledger.append(directory.relativize(file).toString().replace('\\', '/'));
        writeWhole(file, bytes);
        return true;
    }

    private static void writeWhole(Path file, byte[] bytes) throws IOException {
        Path temporary = file.resolveSibling("." + file.getFileName() + PayloadCleaner.TEMPORARY);
        try {
            Files.write(temporary, bytes);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static boolean holds(Path file, byte[] payload) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == payload.length
                && Arrays.equals(Files.readAllBytes(file), payload);
    }

    /** Different for nearly all payloads that differ. */
    private static long fingerprint(byte[] payload) {
        return ((long) payload.length << Integer.SIZE) | (Arrays.hashCode(payload) & 0xffffffffL);
    }

    /** Some file systems do not tell upper case from lower case. */
    private static String key(String contract, String base) {
        return contract + "/" + base.toLowerCase(Locale.ROOT);
    }

    /** Payloads that would have the same name, but for a number. */
    private static final class NamedAlike {
        private final Map<Long, Path> files = new HashMap<>();
        private int next = 1;
    }
}
