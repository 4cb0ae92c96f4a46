package dev.contracts.generator.source;

import java.util.Objects;

/**
 * One source file.
 *
 * @param path relative to the folder of generated sources, with {@code /}
 * @param text printable ASCII, with {@code \n}
 */
public record GeneratedFile(String path, String text) {
    /** The sentence in the first lines of each file: only files that have it are ever replaced or deleted. */
    public static final String MARKER = "Generated from the contracts. Do not edit.";

    public GeneratedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
    }
}
