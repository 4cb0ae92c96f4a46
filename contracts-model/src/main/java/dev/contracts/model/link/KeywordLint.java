package dev.contracts.model.link;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.schema.PatternSubset;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.text.Quote;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keywords that say nothing where they stand, and ranges that nothing is in. */
public final class KeywordLint {
    private static final Map<String, Set<SchemaType>> MEANT_FOR = Map.ofEntries(
            Map.entry("minLength", EnumSet.of(SchemaType.STRING)),
            Map.entry("maxLength", EnumSet.of(SchemaType.STRING)),
            Map.entry("pattern", EnumSet.of(SchemaType.STRING)),
            Map.entry("format", EnumSet.of(SchemaType.STRING)),
            Map.entry("minimum", EnumSet.of(SchemaType.INTEGER, SchemaType.NUMBER)),
            Map.entry("maximum", EnumSet.of(SchemaType.INTEGER, SchemaType.NUMBER)),
            Map.entry("exclusiveMinimum", EnumSet.of(SchemaType.INTEGER, SchemaType.NUMBER)),
            Map.entry("exclusiveMaximum", EnumSet.of(SchemaType.INTEGER, SchemaType.NUMBER)),
            Map.entry("multipleOf", EnumSet.of(SchemaType.INTEGER, SchemaType.NUMBER)),
            Map.entry("items", EnumSet.of(SchemaType.ARRAY)),
            Map.entry("prefixItems", EnumSet.of(SchemaType.ARRAY)),
            Map.entry("minItems", EnumSet.of(SchemaType.ARRAY)),
            Map.entry("maxItems", EnumSet.of(SchemaType.ARRAY)),
            Map.entry("uniqueItems", EnumSet.of(SchemaType.ARRAY)),
            Map.entry("properties", EnumSet.of(SchemaType.OBJECT)),
            Map.entry("required", EnumSet.of(SchemaType.OBJECT)),
            Map.entry("additionalProperties", EnumSet.of(SchemaType.OBJECT)),
            Map.entry("dependentRequired", EnumSet.of(SchemaType.OBJECT)));

    private KeywordLint() {}

    public static void check(Schema schema, Diagnostics findings) {
        noEffect(schema, findings);
        range(schema, "minimum", schema.minimum(), "maximum", schema.maximum(), findings);
        range(schema, "minLength", exact(schema.minLength()), "maxLength", exact(schema.maxLength()), findings);
        range(schema, "minItems", exact(schema.minItems()), "maxItems", exact(schema.maxItems()), findings);
        String pattern = schema.pattern();
        if (pattern != null && PatternSubset.usesWhiteSpaceClass(pattern)) {
            findings.warning(
                    "contract.pattern",
                    schema.place("pattern"),
                    "\\s is ASCII white space here, and more than that to other validators",
                    "list the characters: [ \\\\t\\\\r\\\\n]");
        }
    }

    private static void noEffect(Schema schema, Diagnostics findings) {
        if (!schema.has("type")) {
            return;
        }
        for (String keyword : schema.keywords()) {
            Set<SchemaType> meant = MEANT_FOR.get(keyword);
            if (meant != null && meant.stream().noneMatch(schema.types()::contains)) {
                List<String> names = meant.stream().map(SchemaType::json).toList();
                findings.warning(
                        "contract.no-effect",
                        schema.place(keyword),
                        keyword + " says nothing about a value of type "
                                + Quote.list(schema.types().stream()
                                        .map(SchemaType::json)
                                        .toList()),
                        "it is meant for " + Quote.list(names));
            }
        }
    }

    private static void range(
            Schema schema,
            String least,
            @Nullable BigDecimal from,
            String most,
            @Nullable BigDecimal to,
            Diagnostics findings) {
        if (from != null && to != null && from.compareTo(to) > 0) {
            findings.error(
                    "contract.range",
                    schema.place(least),
                    least + " is greater than " + most + ", so that no value is valid",
                    "swap the two");
        }
    }

    private static @Nullable BigDecimal exact(@Nullable Long count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }
}
