package dev.contracts.model.keyword;

import dev.contracts.model.diagnostic.SourceLocation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The values of the keywords of one schema node, and where they are written. */
public interface KeywordValues {
    /** Returns the value of a keyword; null when the node does not have it. */
    <V> @Nullable V value(ValueKeyword<V> keyword);

    /** The node as it is written. */
    JsonNode json();

    /** The node itself in its file. */
    SourceLocation location();

    /** Locates a keyword of the node, or something below it. */
    SourceLocation place(Keyword keyword, String... below);
}
