package dev.contracts.runner.source;

import dev.contracts.runner.source.SourceError.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The result of a search for payloads.
 *
 * @param files in the order of the paths given, those of a directory sorted by name
 * @param problems the sources that will not be checked, with reasons
 * @param ignored how many files have another extension than payloads have
 * @param recordings the recorded sessions, in the same order; they name their contracts themselves
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

    /** Returns whether there are neither payloads nor problems. */
    public boolean isEmpty() {
        return files.isEmpty() && problems.isEmpty() && recordings.isEmpty();
    }

    /**
     * Returns the same result without the payloads of some contracts, each of which becomes a problem.
     *
     * @param reasons by the names of the contracts
     */
    public FoundPayloads without(Map<String, String> reasons) {
        List<PayloadFile> kept = new ArrayList<>();
        List<SourceError> all = new ArrayList<>(problems);
        for (PayloadFile file : files) {
            String reason = reasons.get(file.contract());
            if (reason == null) {
                kept.add(file);
            } else {
                all.add(new SourceError(Kind.USAGE, file.display(), reason));
            }
        }
        return new FoundPayloads(kept, all, ignored, recordings);
    }

    /** Returns the same result for a caller that cannot replay sessions: each becomes a problem. */
    public FoundPayloads withoutRecordings() {
        List<SourceError> all = new ArrayList<>(problems);
        for (RecordedSession recording : recordings) {
            all.add(new SourceError(
                    Kind.USAGE, recording.display(), "a recorded session: it is replayed by ./contracts check"));
        }
        return new FoundPayloads(files, all, ignored);
    }
}
