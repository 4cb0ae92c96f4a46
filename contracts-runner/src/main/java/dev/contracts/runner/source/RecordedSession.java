package dev.contracts.runner.source;

import java.nio.file.Path;

/**
 * A file in which a session with a running system was recorded.
 *
 * @param path the file
 * @param display the name in reports
 */
public record RecordedSession(Path path, String display) {
    /** How the names of such files end. */
    public static final String ENDING = ".recording.ndjson";
}
