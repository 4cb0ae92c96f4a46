package dev.contracts.runtime.violation;

import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.json.JsonLocator;
import org.jspecify.annotations.Nullable;

/**
 * A value that violates a constraint of the schema.
 *
 * @param offset of the value; of the object when it lacks a property
 * @param inRecord what a record has of the value, where that violates the constraint; null where the value itself does
 */
record StructuralViolation(
        Constraint constraint, int offset, @Nullable RecordExcerpt inRecord) implements FoundViolation {
    StructuralViolation(Constraint constraint, int offset) {
        this(constraint, offset, null);
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
                : inRecord.message(constraint, pointer, excerpts.quote(offset));
        return Violation.builder(rule(), severity(), excerpts.contract(), text.message())
                .pointer(pointer)
                .at(position.line(), position.column())
                .schemaPointer(constraint.schemaPointer())
                .expected(text.expected())
                .found(text.found())
                .build();
    }
}
