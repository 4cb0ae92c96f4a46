package dev.contracts.runtime.violation;

/**
 * The ids of the rules that no contract states itself: {@code schema.} and the keyword that is violated, or {@code json.} and
 * what is wrong with the text before it is a payload of any contract.
 */
public final class StructuralRules {
    private static final String KEYWORD = "schema.";
    private static final String TEXT = "json.";

    /** The rule of a property that the schema does not declare, for which there is no keyword. */
    public static final String UNKNOWN_PROPERTY = KEYWORD + "unknown-property";

    private StructuralRules() {}

    /** Returns whether an id is one of these, and not of a rule that a contract states. */
    public static boolean contains(String id) {
        return isOfKeyword(id) || isOfText(id);
    }

    public static boolean isOfKeyword(String id) {
        return id.startsWith(KEYWORD);
    }

    public static boolean isOfText(String id) {
        return id.startsWith(TEXT);
    }

    /** Returns the id of the rule of a keyword: {@code schema.enum} for {@code enum}. */
    public static String ofKeyword(String keyword) {
        return KEYWORD + keyword;
    }

    /** Returns the keyword of a rule for which {@link #isOfKeyword} holds: {@code enum} for {@code schema.enum}. */
    public static String keyword(String id) {
        return id.substring(KEYWORD.length());
    }
}
