package dev.contracts.oracle;

import java.util.Set;

/**
 * What the oracle says of one rule at one value, whether or not a fault stops the rule there.
 *
 * @param value pointer to the value that the rule is attached to
 * @param at pointer from there to where it reports
 * @param union whether the value is of a union, whose tag each of its rules reads
 */
record RuleOpinion(String rule, String text, String value, String at, boolean union, boolean holds) {

    /** Returns the finding if the rule is broken. */
    Finding finding() {
        return new Finding(rule, value + at);
    }

    /**
     * Returns whether the rule has nothing to do with a fault: it does not even name the property that it is in.
     *
     * @param fault pointer to what has a structural violation
     * @param names all properties that the schema declares
     */
    boolean ignores(String fault, Set<String> names) {
        if (union || !fault.startsWith(value + "/")) {
            return false;
        }
        for (String escaped : fault.substring(value.length() + 1).split("/", -1)) {
            String step = escaped.replace("~1", "/").replace("~0", "~");
            if (!step.matches("\\d+")) {
                // what is no property is a name in a map, which may be read without being written
                return names.contains(step) && !text.contains(step);
            }
        }
        return false;
    }
}
