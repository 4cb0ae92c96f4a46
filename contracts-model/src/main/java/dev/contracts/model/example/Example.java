package dev.contracts.model.example;

import dev.contracts.Context;
import dev.contracts.model.diagnostic.SourceLocation;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A payload, or a recorded sequence of payloads, that comes with a contract.
 *
 * @param file the file that holds it
 * @param valid whether it keeps the contract
 * @param context what the rules may know
 * @param expected exactly what must be found, sorted; empty when valid
 */
public record Example(ExampleFile file, boolean valid, Context context, List<ExpectedViolation> expected) {
    public Example {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(context, "context");
        expected = List.copyOf(expected);
    }

    /** Returns the file's name without its extension: a sentence with dashes. */
    public String name() {
        return file.name();
    }

    /** Returns the file. */
    public Path payload() {
        return file.path();
    }

    /** Returns whether it holds one payload a line. */
    public boolean sequence() {
        return file.sequence();
    }

    /** Returns the file's location below the contract root. */
    public SourceLocation location() {
        return file.location();
    }
}
