package dev.contracts.runtime.violation;

/**
 * The value that a record has, where that value and not the one of the payload violates a constraint.
 *
 * @param written the record, as it is written
 * @param violation of the value there
 */
record RecordExcerpt(ViolationCollector written, StructuralViolation violation) {
    /** @param found what the payload has */
    StructuralMessage message(String pointer, String found) {
        StructuralMessage text = StructuralMessage.of(violation, new PayloadExcerpts(written, new int[0]), pointer);
        return new StructuralMessage(
                text.message() + " (in a record, which has this for " + found + ")", text.expected(), found);
    }
}
