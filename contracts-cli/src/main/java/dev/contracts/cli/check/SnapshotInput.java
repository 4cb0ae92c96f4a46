package dev.contracts.cli.check;

import dev.contracts.runner.source.FoundPayloads;
import dev.contracts.runner.source.PayloadFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Payloads that were taken at one moment: one of each contract, none of them in a sequence. */
final class SnapshotInput {
    private static final String WANTED = "--snapshot takes one payload of each contract";

    private SnapshotInput() {}

    /** Tells the user why what was found is no snapshot; empty when it is one. */
    static Optional<String> demand(FoundPayloads found) {
        Map<String, List<String>> files = new TreeMap<>();
        for (PayloadFile file : found.files()) {
            if (file.sequence()) {
                return Optional.of(WANTED + ", and " + file.display() + " is a sequence");
            }
            files.computeIfAbsent(file.contract(), contract -> new ArrayList<>())
                    .add(file.display());
        }
        if (!found.recordings().isEmpty()) {
            return Optional.of(WANTED + ", and " + found.recordings().get(0).display() + " is a recorded session");
        }
        return files.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> WANTED + ", and " + entry.getKey() + " has "
                        + entry.getValue().size() + ": " + entry.getValue().get(0) + ", "
                        + entry.getValue().get(1) + (entry.getValue().size() > 2 ? ", ..." : ""))
                .findFirst();
    }
}
