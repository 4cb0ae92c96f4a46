package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.SchemaType;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A keyword whose value is not made of schemas.
 *
 * @param <V> what a schema node keeps of it
 */
public abstract sealed class ValueKeyword<V> extends Keyword permits CoreKeyword, Annotation, Assertion, ContainsLimit {
    ValueKeyword(String name, Set<SchemaType> instanceTypes) {
        super(name, instanceTypes);
    }

    /** Returns the value that a file gives the keyword; null when it cannot have that value, which is then reported. */
    public abstract @Nullable V parse(JsonNode json, KeywordContext context);
}
