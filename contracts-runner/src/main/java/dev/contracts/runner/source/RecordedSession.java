package dev.contracts.runner.source;

import java.nio.file.Path;

/**
 * A file with a recorded session of a running system.
 *
 * @param path the file
 * @param display the name in reports
 */
public record RecordedSession(Path path, String display) {
    /** The end of the names of such files. */
    public static final String ENDING = ".recording.ndjson";
}
