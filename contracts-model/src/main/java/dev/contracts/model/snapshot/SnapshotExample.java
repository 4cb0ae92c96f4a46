package dev.contracts.model.snapshot;

import dev.contracts.Context;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.example.ExpectedViolation;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Payloads of several contracts, taken at one moment: a folder that comes with {@code snapshot.json}.
 *
 * @param name the folder's name: a sentence with dashes
 * @param valid whether they agree
 * @param payloads the file of each contract, by its name
 * @param context what the rules may know
 * @param expected exactly what must be found, sorted; empty when valid
 * @param location the folder
 */
public record SnapshotExample(
        String name,
        boolean valid,
        SortedMap<String, Path> payloads,
        Context context,
        List<ExpectedViolation> expected,
        SourceLocation location) {
    public SnapshotExample {
        payloads = Collections.unmodifiableSortedMap(new TreeMap<>(payloads));
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(location, "location");
        expected = List.copyOf(expected);
    }
}
