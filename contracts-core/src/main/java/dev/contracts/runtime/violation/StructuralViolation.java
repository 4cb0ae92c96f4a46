package dev.contracts.runtime.violation;

import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.json.JsonLocator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that violates a constraint of the schema.
 *
 * @param offset of the value; of the object when it lacks a property
 * @param alternatives what they say of the value, where it fits too few or too many of them
 * @param inRecord what a record has of the value, where that violates the constraint; null where the value itself does
 */
record StructuralViolation(
        Constraint constraint,
        int offset,
        TriedAlternatives alternatives,
        @Nullable RecordExcerpt inRecord) implements FoundViolation {
    private static final TriedAlternatives NONE = new TriedAlternatives(List.of());

    StructuralViolation(Constraint constraint, int offset) {
        this(constraint, offset, NONE, null);
    }

    StructuralViolation(Constraint constraint, int offset, ViolationCollector... alternatives) {
        this(constraint, offset, new TriedAlternatives(List.of(alternatives)), null);
    }

    /** Returns this violation of a record, at the value that the record has it from. */
    StructuralViolation ofRecord(ViolationCollector written, int offsetInPayload) {
        return new StructuralViolation(constraint, offsetInPayload, NONE, new RecordExcerpt(written, this));
    }

    @Override
    public String rule() {
        return StructuralRules.ofKeyword(constraint.keyword());
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Violation violation(PayloadExcerpts excerpts, String pointer, JsonLocator.Position position) {
        StructuralMessage text = inRecord == null
                ? StructuralMessage.of(this, excerpts, pointer)
                : inRecord.message(pointer, excerpts.quote(offset));
        return Violation.builder(rule(), severity(), excerpts.contract(), text.message())
                .pointer(pointer)
                .at(position.line(), position.column())
                .schemaPointer(constraint.schemaPointer())
                .expected(text.expected())
                .found(text.found())
                .build();
    }
}
