package dev.contracts.model.example;

import dev.contracts.Context;
import dev.contracts.model.diagnostic.SourceLocation;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A payload, or a recorded sequence of payloads, that comes with a contract.
 *
 * @param name the file's name without its extension: a sentence with dashes
 * @param valid whether it keeps the contract
 * @param payload the file
 * @param sequence whether it holds one payload a line
 * @param context what the rules may know
 * @param expected exactly what must be found, sorted; empty when valid
 * @param location the file
 */
public record Example(
        String name,
        boolean valid,
        Path payload,
        boolean sequence,
        Context context,
        List<ExpectedViolation> expected,
        SourceLocation location) {
    public Example {
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(context, "context");
        expected = List.copyOf(expected);
    }
}
