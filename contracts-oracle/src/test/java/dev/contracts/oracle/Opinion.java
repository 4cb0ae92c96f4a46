package dev.contracts.oracle;

import java.util.List;

/**
 * What the oracle says of one payload.
 *
 * @param readable whether the bytes are one JSON text within the limits; nothing else is said of others
 * @param structure what breaks a keyword, sorted
 * @param rules each rule at each value that it can be told of, those among them that a fault stops
 */
record Opinion(boolean readable, List<Finding> structure, List<RuleOpinion> rules) {
    static final Opinion UNREADABLE = new Opinion(false, List.of(), List.of());
}
