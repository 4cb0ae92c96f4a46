package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.FormatConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.text.Quote;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code format}: what a string is written as. Every format is asserted. */
final class FormatKeyword extends ValueAssertion<String> {
    /** Those of {@link Formats}. */
    static final List<String> FORMATS = Formats.NAMES;

    FormatKeyword() {
        super(FormatConstraint.KEYWORD, EnumSet.of(SchemaType.STRING));
    }

    @Override
    public String summary() {
        return "A string is not in the format that the contract says.";
    }

    @Override
    public @Nullable String parse(JsonNode json, KeywordContext context) {
        if (json.isString() && FORMATS.contains(json.stringValue())) {
            return json.stringValue();
        }
        String all = "the formats are " + Quote.list(FORMATS);
        if (json.isString()) {
            context.error(
                    "contract.format",
                    "format " + Quote.text(json.stringValue()) + " is not known",
                    ValueParser.nearest(json.stringValue(), FORMATS) + all);
        } else {
            context.wrong("format is a string", all);
        }
        return null;
    }

    @Override
    Constraint constraint(String schemaPointer, String format) {
        return new FormatConstraint(schemaPointer, format);
    }

    @Override
    boolean passes(String format, @Nullable Object instance) {
        return !(instance instanceof String text) || Formats.matches(format, text);
    }
}
