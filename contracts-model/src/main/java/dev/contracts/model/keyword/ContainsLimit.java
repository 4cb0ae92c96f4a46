package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.SchemaType;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code minContains} and {@code maxContains}: how many items of an array fit {@code contains}, without which they say nothing. */
public final class ContainsLimit extends ValueKeyword<Long> {
    private final String summary;

    ContainsLimit(String name, String summary) {
        super(name, EnumSet.of(SchemaType.ARRAY));
        this.summary = summary;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public @Nullable Long parse(JsonNode json, KeywordContext context) {
        return CountKeyword.count(json, context);
    }

    @Override
    public boolean canRefuse() {
        return false;
    }
}
