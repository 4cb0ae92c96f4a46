package dev.contracts.model.keyword;

import dev.contracts.model.diagnostic.SourceLocation;
import org.jspecify.annotations.Nullable;

/** The values of the keywords of one schema node. */
public interface KeywordValues {
    /** Returns the value of a keyword; null when the node does not have it. */
    <V> @Nullable V value(ValueKeyword<V> keyword);

    /** Locates a keyword of the node, or something below it. */
    SourceLocation place(Keyword keyword, String... below);
}
