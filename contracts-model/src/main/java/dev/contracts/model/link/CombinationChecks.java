package dev.contracts.model.link;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.keyword.Applicator;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import java.util.List;

/** Finds keywords that say something only beside others: {@code if}, {@code then} and {@code else}, {@code contains}. */
final class CombinationChecks {
    private CombinationChecks() {}

    static void check(Schema schema, Diagnostics diagnostics) {
        patterns(schema, diagnostics);
        for (Applicator branch : List.of(Keywords.THEN, Keywords.ELSE)) {
            if (schema.has(branch) && !schema.has(Keywords.IF)) {
                diagnostics.warning(
                        "contract.no-effect",
                        schema.place(branch),
                        branch.keyword() + " without if says nothing",
                        "add if");
            }
        }
        for (Keyword limit : List.of(Keywords.MIN_CONTAINS, Keywords.MAX_CONTAINS)) {
            if (schema.has(limit) && !schema.has(Keywords.CONTAINS)) {
                diagnostics.warning(
                        "contract.no-effect",
                        schema.place(limit),
                        limit.keyword() + " without contains says nothing",
                        "add contains");
            }
        }
        if (schema.has(Keywords.IF) && !schema.has(Keywords.THEN) && !schema.has(Keywords.ELSE)) {
            diagnostics.warning(
                    "contract.no-effect",
                    schema.place(Keywords.IF),
                    "if without then and else says nothing",
                    "add then");
        }
    }

    private static void patterns(Schema schema, Diagnostics diagnostics) {
        if (!schema.has(Keywords.PATTERN_PROPERTIES)) {
            return;
        }
        int patterns = SchemaCursor.of(schema).withBranches().patterns().size();
        if (patterns > SchemaCursor.MOST_PATTERNS) {
            diagnostics.error(
                    "contract.too-large",
                    schema.place(Keywords.PATTERN_PROPERTIES),
                    patterns + " patterns apply to the names of one object, more than the " + SchemaCursor.MOST_PATTERNS
                            + " of which every combination is decoded apart",
                    "write patterns with the same schema as one, with |");
        }
    }
}
