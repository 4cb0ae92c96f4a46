package dev.contracts.model.keyword;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A keyword that describes and demands nothing.
 *
 * @param <V> what a schema node keeps of it
 */
public final class Annotation<V> extends ValueKeyword<V> {
    private final ValueParser<V> parser;

    Annotation(String name, ValueParser<V> parser) {
        super(name, ANY);
        this.parser = parser;
    }

    @Override
    public @Nullable V parse(JsonNode json, KeywordContext context) {
        return parser.parse(json, context);
    }

    @Override
    public boolean canRefuse() {
        return false;
    }
}
