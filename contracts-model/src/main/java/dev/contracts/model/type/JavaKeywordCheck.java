package dev.contracts.model.type;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;

/** Refuses keywords that say what a value is in Java where there is no such value. */
public final class JavaKeywordCheck {
    private JavaKeywordCheck() {}

    /** Checks every node; one within a condition has no type. */
    public static void check(Iterable<Schema> nodes, SchemaTypes types, Diagnostics diagnostics) {
        for (Schema schema : nodes) {
            Type type = types.has(schema) ? types.of(schema).type() : null;
            JavaTypeHints.check(schema, type, diagnostics);
            UnknownProperties.check(schema, type, diagnostics);
            boolean isNullable = types.has(schema) && types.of(schema).nullable();
            if (schema.has(Keywords.JAVA_NULL) && !isNullable) {
                diagnostics.error(
                        "contract.java-null",
                        schema.place(Keywords.JAVA_NULL),
                        "null is not valid here, or this is under a condition, so that nothing is said of it",
                        "remove x-java-null, or write it where the property is declared");
            }
        }
    }
}
