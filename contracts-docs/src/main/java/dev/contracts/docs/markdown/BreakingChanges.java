package dev.contracts.docs.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The text on what counts as a breaking change of any contract: a fact of the dialect. */
public final class BreakingChanges {
    private BreakingChanges() {}

    /** Returns the text: paragraphs and one table. */
    public static String markdown() {
        try (InputStream in = BreakingChanges.class.getResourceAsStream("breaking.md.mustache")) {
            return new String(
                    Objects.requireNonNull(in, "breaking.md.mustache").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
