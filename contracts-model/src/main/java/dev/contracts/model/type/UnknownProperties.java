package dev.contracts.model.type;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** {@code x-java-unknown}: what a record keeps of the properties that no schema describes. */
final class UnknownProperties {
    private static final String ID = "contract.unknown";

    private UnknownProperties() {}

    /**
     * Returns whether a record keeps them. That there can be none, or that all have a schema, is among the diagnostics.
     *
     * @param parts the schemas of the object
     */
    static boolean areKept(Collection<Schema> parts, Diagnostics diagnostics) {
        Schema keeping = null;
        boolean closed = false;
        boolean described = false;
        for (Schema part : parts) {
            keeping = part.has(Keywords.JAVA_UNKNOWN) ? part : keeping;
            Schema others = part.additionalProperties();
            closed |= others != null && Boolean.FALSE.equals(others.constantAnswer());
            described |= others != null && others.constantAnswer() == null;
        }
        if (keeping == null) {
            return false;
        }
        if (closed) {
            error(keeping, "the object has no unknown properties, since additionalProperties is false", diagnostics);
        } else if (described) {
            error(
                    keeping,
                    "the object has no unknown properties: those that it does not declare are kept already, since"
                            + " additionalProperties describes them",
                    diagnostics);
        }
        return !closed && !described;
    }

    /** Checks that the keyword stands where a record has properties. */
    static void check(Schema schema, @Nullable Type type, Diagnostics diagnostics) {
        if (schema.has(Keywords.JAVA_UNKNOWN) && !(type instanceof RecordType || type instanceof UnionType)) {
            error(schema, "no record with properties is here, which could keep unknown ones", diagnostics);
        }
    }

    private static void error(Schema schema, String message, Diagnostics diagnostics) {
        diagnostics.error(ID, schema.place(Keywords.JAVA_UNKNOWN), message, "remove x-java-unknown");
    }
}
