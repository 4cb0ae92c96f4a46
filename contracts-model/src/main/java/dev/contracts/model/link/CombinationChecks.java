package dev.contracts.model.link;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.keyword.AnnotationKeywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.Set;

/** Checks what may be combined at one value: {@code allOf} of objects, {@code then} with {@code if}, no extended unions. */
final class CombinationChecks {
    /** Keywords that a part of an {@code allOf} may have beside annotations. */
    private static final Set<String> OF_OBJECTS = Set.of(
            "$schema",
            "$ref",
            "$defs",
            "allOf",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "dependentRequired",
            "if",
            "then",
            "else");

    private final Diagnostics findings;

    private CombinationChecks(Diagnostics findings) {
        this.findings = findings;
    }

    static void check(Schema schema, Diagnostics findings) {
        CombinationChecks checks = new CombinationChecks(findings);
        schema.allOf().forEach(checks::objectPart);
        checks.lonelyBranches(schema);
        checks.extendedUnion(schema);
    }

    private void objectPart(Schema part) {
        if (part.constantAnswer() != null) {
            findings.error("contract.all-of", part.location(), "a part of allOf is true or false", "remove it");
        }
        for (Schema applied : part.inPlace()) {
            for (String keyword : applied.keywords()) {
                boolean fits = OF_OBJECTS.contains(keyword) || AnnotationKeywords.READERS.containsKey(keyword);
                if (!fits || (keyword.equals("type") && !applied.types().contains(SchemaType.OBJECT))) {
                    findings.error(
                            "contract.all-of",
                            applied == part ? part.place(keyword) : part.location(),
                            "allOf combines objects, and " + keyword
                                    + (applied == part ? " is" : " in what is referred to is") + " not about objects",
                            "write the keyword beside allOf's owner, without allOf");
                    return;
                }
            }
        }
    }

    private void lonelyBranches(Schema schema) {
        for (String branch : new String[] {"then", "else"}) {
            if (schema.has(branch) && !schema.has("if")) {
                findings.warning(
                        "contract.no-effect", schema.place(branch), branch + " without if says nothing", "add if");
            }
        }
        if (schema.has("if") && !schema.has("then") && !schema.has("else")) {
            findings.warning(
                    "contract.no-effect", schema.place("if"), "if without then and else says nothing", "add then");
        }
    }

    private void extendedUnion(Schema schema) {
        boolean inherits = schema.inPlace().stream().anyMatch(part -> part != schema && part.has("oneOf"));
        if (inherits && (schema.has("oneOf") || schema.has("properties") || schema.has("allOf"))) {
            findings.error(
                    "contract.union",
                    schema.location(),
                    "a union is referred to and extended in one place",
                    "add the properties where the union is declared");
        }
    }
}
