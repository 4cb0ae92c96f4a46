package dev.contracts.model.example;

import dev.contracts.model.diagnostic.SourceLocation;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The file of an example.
 *
 * @param name of the file, without its extension
 * @param path of the file
 * @param sequence whether it holds one payload a line
 * @param location of the file, below the contract root
 */
public record ExampleFile(String name, Path path, boolean sequence, SourceLocation location) {
    public ExampleFile {
        Objects.requireNonNull(path, "path");
    }
}
