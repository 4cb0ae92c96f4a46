package dev.contracts.docs.document;

import java.util.Objects;

/**
 * The text of one document and its path.
 *
 * @param path relative to the folder that it is written to, with {@code /}
 * @param text with {@code \n}; {@link #MARKER} stands in its first {@value #HEAD} characters
 */
public record Document(String path, String text) {
    /** The mark of a generated file; only files with it at their beginning are ever replaced or deleted. */
    public static final String MARKER = "Generated from the contracts. Do not edit.";

    /** The command that writes every document. */
    public static final String COMMAND = "./contracts docs";

    static final int HEAD = 600;

    public Document {
        Objects.requireNonNull(path, "path");
        if (!isOurs(text)) {
            throw new IllegalArgumentException(path + " lacks the line \"" + MARKER + "\" at its beginning");
        }
        if (text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException(path + " has a carriage return");
        }
    }

    /** Returns whether a file was written by an earlier run. */
    static boolean isOurs(String text) {
        return text.substring(0, Math.min(text.length(), HEAD)).contains(MARKER);
    }
}
