package dev.contracts.runner.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A source of payloads, mostly a file, and the contract that they are checked against.
 *
 * @param path the file; null for standard input and for a live endpoint
 * @param display the name in reports, with {@code /} between its parts: as given on the command line, or below the
 *     directory given there; for a live endpoint its request
 * @param contract the contract's name
 * @param sequence whether there is one payload after another: NDJSON, each line one, or live; otherwise the file is one
 *     payload
 * @param live whether payloads are responses or messages of an endpoint, each a text of its own
 */
public record PayloadFile(@Nullable Path path, String display, String contract, boolean sequence, boolean live) {
    /** Creates a source for a file, or for standard input. */
    public PayloadFile(@Nullable Path path, String display, String contract, boolean sequence) {
        this(path, display, contract, sequence, false);
    }

    /**
     * Returns the payloads of an endpoint, as they come or as they were recorded.
     *
     * @param recording where they were recorded; null when they come now
     * @param endpoint such as {@code GET /api/positions}
     */
    public static PayloadFile endpoint(@Nullable Path recording, String endpoint, String contract) {
        return new PayloadFile(recording, endpoint, contract, true, true);
    }

    /**
     * Returns the name of one of its payloads in reports.
     *
     * @param number the line that it starts on, or its number from 1
     */
    public String payload(int number) {
        return sequence ? display + (live ? "#" : ":") + number : display;
    }
}
