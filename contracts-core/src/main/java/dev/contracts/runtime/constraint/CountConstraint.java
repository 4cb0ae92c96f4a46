package dev.contracts.runtime.constraint;

/** Limits the number of parts of a value: the characters (code points) of a string, the items of an array, the properties of an object. */
public record CountConstraint(String schemaPointer, CountConstraint.Limit limit, long count) implements Constraint {
    public CountConstraint {
        if (count < 0) {
            throw new IllegalArgumentException("a count of " + count + " at " + schemaPointer);
        }
    }

    /** The ways in which a count is limited. */
    public enum Limit {
        MIN_LENGTH("minLength", true, "character", Precedence.CHARACTERS),
        MAX_LENGTH("maxLength", false, "character", Precedence.CHARACTERS),
        MIN_ITEMS("minItems", true, "element", Precedence.OTHER),
        MAX_ITEMS("maxItems", false, "element", Precedence.OTHER),
        MIN_PROPERTIES("minProperties", true, "property", Precedence.OTHER),
        MAX_PROPERTIES("maxProperties", false, "property", Precedence.OTHER);

        private final String keyword;
        private final boolean lower;
        private final String part;
        private final Precedence precedence;

        Limit(String keyword, boolean lower, String part, Precedence precedence) {
            this.keyword = keyword;
            this.lower = lower;
            this.part = part;
            this.precedence = precedence;
        }

        public String keyword() {
            return keyword;
        }

        /** Tells whether fewer parts are invalid, not more. */
        public boolean isLower() {
            return lower;
        }

        /** The noun of what is counted. */
        public String part() {
            return part;
        }
    }

    /** Accepts strings that are not shorter than a limit. */
    public static CountConstraint minLength(String schemaPointer, long count) {
        return new CountConstraint(schemaPointer, Limit.MIN_LENGTH, count);
    }

    /** Accepts strings that are not longer than a limit. */
    public static CountConstraint maxLength(String schemaPointer, long count) {
        return new CountConstraint(schemaPointer, Limit.MAX_LENGTH, count);
    }

    /** Accepts arrays that are not shorter than a limit. */
    public static CountConstraint minItems(String schemaPointer, long count) {
        return new CountConstraint(schemaPointer, Limit.MIN_ITEMS, count);
    }

    /** Accepts arrays that are not longer than a limit. */
    public static CountConstraint maxItems(String schemaPointer, long count) {
        return new CountConstraint(schemaPointer, Limit.MAX_ITEMS, count);
    }

    /** Accepts objects that do not have fewer properties than a limit. */
    public static CountConstraint minProperties(String schemaPointer, long count) {
        return new CountConstraint(schemaPointer, Limit.MIN_PROPERTIES, count);
    }

    /** Accepts objects that do not have more properties than a limit. */
    public static CountConstraint maxProperties(String schemaPointer, long count) {
        return new CountConstraint(schemaPointer, Limit.MAX_PROPERTIES, count);
    }

    @Override
    public String keyword() {
        return limit.keyword();
    }

    @Override
    public Precedence precedence() {
        return limit.precedence;
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
