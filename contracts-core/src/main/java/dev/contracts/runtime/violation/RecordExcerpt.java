package dev.contracts.runtime.violation;

import dev.contracts.runtime.constraint.Constraint;

/**
 * The value that a record has, where that value and not the one of the payload violates a constraint.
 *
 * @param written the record, as it is written
 * @param offset of the value there
 */
record RecordExcerpt(ViolationCollector written, int offset) {
    /** @param found what the payload has */
    StructuralMessage message(Constraint constraint, String pointer, String found) {
        StructuralMessage text = StructuralMessage.of(
                new StructuralViolation(constraint, offset), new PayloadExcerpts(written, new int[0]), pointer);
        return new StructuralMessage(
                text.message() + " (in a record, which has this for " + found + ")", text.expected(), found);
    }
}
