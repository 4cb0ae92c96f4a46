package dev.contracts.model.link;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.keyword.Assertion;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.KeywordContext;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.text.Quote;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Keywords that say nothing where they stand. */
public final class KeywordLint {
    private KeywordLint() {}

    public static void check(Schema schema, Diagnostics diagnostics) {
        for (Keyword keyword : schema.keywords()) {
            if (schema.has(Keywords.TYPE)) {
                effect(schema, keyword, diagnostics);
            }
        }
        for (Assertion<?> assertion : Keywords.assertions()) {
            assertion.lint(schema, new KeywordContext(assertion, schema, diagnostics));
        }
    }

    /** Reports a keyword that speaks of none of the types that are declared beside it. */
    private static void effect(Schema schema, Keyword keyword, Diagnostics diagnostics) {
        Set<SchemaType> meant = keyword.instanceTypes();
        if (meant.stream().noneMatch(schema.types()::contains)) {
            diagnostics.warning(
                    "contract.no-effect",
                    schema.place(keyword),
                    keyword.keyword() + " says nothing about a value of type " + list(schema.types()),
                    "it is meant for " + list(meant));
        }
    }

    private static String list(Collection<SchemaType> types) {
        List<String> names = types.stream().map(SchemaType::json).toList();
        return Quote.list(names);
    }
}
