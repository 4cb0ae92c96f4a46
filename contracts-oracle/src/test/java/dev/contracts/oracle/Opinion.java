package dev.contracts.oracle;

import java.util.List;

/**
 * What the oracle says of one payload.
 *
 * @param readable whether the bytes are one JSON text within the limits; nothing else is said of others
 * @param structure what breaks a keyword, sorted
 * @param rules what breaks a rule, sorted; nothing is said of rules next to structural violations
 */
record Opinion(boolean readable, List<Finding> structure, List<Finding> rules) {
    static final Opinion UNREADABLE = new Opinion(false, List.of(), List.of());
}
