package dev.contracts.model.keyword;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A keyword that tells what a schema is: its version ({@code $schema}), or where it is written ({@code $ref}). */
public final class CoreKeyword extends ValueKeyword<String> {
    private final ValueParser<String> parser;

    CoreKeyword(String name, ValueParser<String> parser) {
        super(name, ANY);
        this.parser = parser;
    }

    static @Nullable String version(JsonNode json, KeywordContext context) {
        if (!context.isAtRoot()) {
            context.error("contract.schema-version", "$schema stands at the root of a file only", "remove it here");
        } else if (!json.isString() || !json.stringValue().equals(Dialect.META_SCHEMA)) {
            context.error(
                    "contract.schema-version",
                    "$schema is not that of JSON Schema 2020-12, the only version that is read",
                    "write \"" + Dialect.META_SCHEMA + "\"");
        } else {
            return json.stringValue();
        }
        return null;
    }

    @Override
    public @Nullable String parse(JsonNode json, KeywordContext context) {
        return parser.parse(json, context);
    }

    @Override
    public boolean canRefuse() {
        return false;
    }
}
