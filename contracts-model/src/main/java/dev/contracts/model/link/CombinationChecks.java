package dev.contracts.model.link;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.keyword.Annotation;
import dev.contracts.model.keyword.Applicator;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.List;
import java.util.Set;

/** Checks what may be combined at one value: {@code allOf} of objects, {@code then} with {@code if}, no extended unions. */
final class CombinationChecks {
    /** Keywords that say what else applies to a value, and nothing that two parts could say differently. */
    private static final Set<Keyword> NEUTRAL = Set.of(
            Keywords.SCHEMA,
            Keywords.ID,
            Keywords.ANCHOR,
            Keywords.REF,
            Keywords.DEFS,
            Keywords.ALL_OF,
            Keywords.IF,
            Keywords.THEN,
            Keywords.ELSE);

    private final Diagnostics diagnostics;

    private CombinationChecks(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static void check(Schema schema, Diagnostics diagnostics) {
        CombinationChecks checks = new CombinationChecks(diagnostics);
        schema.allOf().forEach(checks::objectPart);
        checks.lonelyBranches(schema);
        checks.extendedUnion(schema);
        checks.patterns(schema);
    }

    private void objectPart(Schema part) {
        if (part.constantAnswer() != null) {
            diagnostics.error("contract.all-of", part.location(), "a part of allOf is true or false", "remove it");
        }
        for (Schema applied : part.inPlace()) {
            for (Keyword keyword : applied.keywords()) {
                if (!isAboutObjects(applied, keyword)) {
                    diagnostics.error(
                            "contract.all-of",
                            applied == part ? part.place(keyword) : part.location(),
                            "allOf combines objects, and " + keyword.keyword()
                                    + (applied == part ? " is" : " in what is referred to is") + " not about objects",
                            "write the keyword beside allOf's owner, without allOf");
                    return;
                }
            }
        }
    }

    private static boolean isAboutObjects(Schema schema, Keyword keyword) {
        if (keyword == Keywords.TYPE) {
            return schema.types().contains(SchemaType.OBJECT);
        }
        return keyword instanceof Annotation
                || NEUTRAL.contains(keyword)
                || keyword.instanceTypes().equals(Set.of(SchemaType.OBJECT));
    }

    private void patterns(Schema schema) {
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

    private void lonelyBranches(Schema schema) {
        for (Applicator branch : List.of(Keywords.THEN, Keywords.ELSE)) {
            if (schema.has(branch) && !schema.has(Keywords.IF)) {
                diagnostics.warning(
                        "contract.no-effect",
                        schema.place(branch),
                        branch.keyword() + " without if says nothing",
                        "add if");
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

    private void extendedUnion(Schema schema) {
        boolean inherits = schema.inPlace().stream().anyMatch(part -> part != schema && part.has(Keywords.ONE_OF));
        if (inherits
                && (schema.has(Keywords.ONE_OF) || schema.has(Keywords.PROPERTIES) || schema.has(Keywords.ALL_OF))) {
            diagnostics.error(
                    "contract.union",
                    schema.location(),
                    "a union is referred to and extended in one place",
                    "add the properties where the union is declared");
        }
    }
}
