package dev.contracts.probe.recording;

import dev.contracts.probe.session.ProbeEvent;
import dev.contracts.probe.session.SessionSettings;
import dev.contracts.runner.source.RecordedSession;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Keeps the events of a session as NDJSON. Each is handed to the operating system before the session takes notice of it: a
 * process that is killed loses no more than its last line.
 */
public final class RecordingWriter implements Closeable {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern(
                    "'probe-'yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int MOST_OF_A_SECOND = 100;

    private final Path file;
    private final OutputStream out;
    private final ProbeEventEncoder lines;

    private RecordingWriter(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
        this.lines = new ProbeEventEncoder(out);
    }

    /**
     * A new file in a directory, which is made; it is named for the second in which the session begins.
     *
     * @throws IOException when there can be none
     */
    public static RecordingWriter create(Path directory, SessionSettings settings) throws IOException {
        Files.createDirectories(directory);
        String name = NAME.format(settings.at());
        for (int number = 1; ; number++) {
            Path file = directory.resolve(name + (number == 1 ? "" : "-" + number) + RecordedSession.ENDING);
            try {
                OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                RecordingWriter writer = new RecordingWriter(file, new BufferedOutputStream(out, 1 << 16));
                writer.lines.start(settings);
                writer.out.flush();
                return writer;
            } catch (FileAlreadyExistsException e) {
                if (number == MOST_OF_A_SECOND) {
                    throw e;
                }
            }
        }
    }

    public Path file() {
        return file;
    }

    public void write(ProbeEvent event) throws IOException {
        lines.write(event);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
