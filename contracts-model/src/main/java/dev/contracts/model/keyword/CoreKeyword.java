package dev.contracts.model.keyword;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A keyword that tells what a schema is: its version ({@code $schema}), what it is called ({@code $id}, {@code $anchor}), or
 * where it is written ({@code $ref}).
 */
public final class CoreKeyword extends ValueKeyword<String> {
    private static final Pattern ANCHOR = Pattern.compile("[A-Za-z_][A-Za-z0-9._-]*");

    private final ValueParser<String> parser;

    CoreKeyword(String name, ValueParser<String> parser) {
        super(name, ANY);
        this.parser = parser;
    }

    static @Nullable String version(JsonNode json, KeywordContext context) {
        if (!context.isAtRoot() && !context.isIdentified()) {
            context.error(
                    "contract.schema-version",
                    "$schema stands at the root of a file, and beside $id, only",
                    "remove it here");
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

    /** Returns the URI reference without its empty fragment. */
    static @Nullable String identifier(JsonNode json, KeywordContext context) {
        String id = ValueParser.string(json, context);
        if (id == null) {
            return null;
        }
        String uri = id.endsWith("#") ? id.substring(0, id.length() - 1) : id;
        try {
            if (new URI(uri).getRawFragment() == null) {
                return uri;
            }
            context.wrong("$id has no fragment", "write \"$anchor\" for a name within the schema around it");
        } catch (URISyntaxException e) {
            context.wrong("$id is a URI reference", "write \"https://example.com/name\"; nothing is fetched from it");
        }
        return null;
    }

    static @Nullable String anchor(JsonNode json, KeywordContext context) {
        if (json.isString() && ANCHOR.matcher(json.stringValue()).matches()) {
            return json.stringValue();
        }
        context.wrong(
                "$anchor is a name of ASCII letters, digits, and . - _ that begins with a letter or _",
                "write \"name\", and refer to it by #name");
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
