package dev.contracts.model.diagnostic;

import java.util.Comparator;

/**
 * A place in a contract's files.
 *
 * @param file relative to the contract root, with {@code /}, such as {@code positions/schema.json}; empty for the root itself
 * @param pointer JSON pointer within the file; empty for the whole file
 * @param line from 1
 * @param column from 1, in code points
 */
public record SourceLocation(String file, String pointer, int line, int column) implements Comparable<SourceLocation> {
    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::file)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column)
            .thenComparing(SourceLocation::pointer);

    public SourceLocation {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1, not " + line + ":" + column);
        }
    }

    /** The beginning of a file. */
    public static SourceLocation of(String file) {
        return new SourceLocation(file, "", 1, 1);
    }

    /** The place as a URI reference relative to the contract root: {@code positions/schema.json#/x-rules/0}. */
    public String schemaPointer() {
        return file + "#" + pointer;
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** Returns the location as compilers print it: {@code positions/schema.json:17:9}. */
    @Override
    public String toString() {
        return (file.isEmpty() ? "." : file) + ":" + line + ":" + column;
    }
}
