package dev.contracts.model.contradiction;

import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.schema.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reason for which no value is valid.
 *
 * @param demands what goes together badly
 * @param message one clause, such as {@code minimum 3 is greater than maximum 2}
 */
record Contradiction(String id, List<Demand> demands, String message, String advice) {
    private static final String RANGE = "contract.range";
    private static final String OTHER = "contract.contradiction";

    /** A keyword of a node; null when the whole node is meant. */
    record Demand(Schema node, @Nullable Keyword keyword) {
        SourceLocation location() {
            return keyword == null ? node.location() : node.place(keyword);
        }
    }

    /** Makes the contradiction of a lower limit and an upper one. */
    static Contradiction range(Demand lower, Demand upper, String message) {
        return new Contradiction(RANGE, List.of(lower, upper), message, "change one of the two");
    }

    static Contradiction of(Demand demand, String message, String advice) {
        return of(List.of(demand), message, advice);
    }

    static Contradiction of(Demand one, Demand other, String message, String advice) {
        return of(List.of(one, other), message, advice);
    }

    static Contradiction of(List<Demand> demands, String message, String advice) {
        return new Contradiction(OTHER, demands, message, advice);
    }

    /** Returns the place of the first demand in a node; the node itself where none of them is in it. */
    SourceLocation in(Schema schema) {
        for (Demand demand : demands) {
            if (demand.node() == schema) {
                return demand.location();
            }
        }
        return schema.location();
    }
}
