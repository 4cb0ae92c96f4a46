package dev.contracts.runner.source;

import dev.contracts.runner.source.SourceError.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of a search for payloads.
 *
 * @param files in the order of the paths given, those of a directory sorted by name
 * @param problems what will not be checked, and why
 * @param ignored how many files of a directory are no payloads by their extension
 * @param recordings sessions that were recorded, in the same order; their contracts are in them
 */
public record FoundPayloads(
        List<PayloadFile> files, List<SourceError> problems, int ignored, List<RecordedSession> recordings) {
    public FoundPayloads {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
        recordings = List.copyOf(recordings);
    }

    /** Creates a result without recorded sessions. */
    public FoundPayloads(List<PayloadFile> files, List<SourceError> problems, int ignored) {
        this(files, problems, ignored, List.of());
    }

    /** Returns whether there is nothing to check, and nothing to say about it. */
    public boolean isEmpty() {
        return files.isEmpty() && problems.isEmpty() && recordings.isEmpty();
    }

    /** Returns the same for somebody who cannot replay sessions: each is a problem. */
    public FoundPayloads withoutRecordings() {
        List<SourceError> all = new ArrayList<>(problems);
        for (RecordedSession recording : recordings) {
            all.add(new SourceError(
                    Kind.USAGE, recording.display(), "a recorded session: it is replayed by ./contracts check"));
        }
        return new FoundPayloads(files, all, ignored);
    }
}
