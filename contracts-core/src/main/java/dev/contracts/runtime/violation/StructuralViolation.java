package dev.contracts.runtime.violation;

import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.json.JsonLocator;

/**
 * A value that violates a constraint of the schema.
 *
 * @param offset of the value; of the object when it lacks a property
 */
record StructuralViolation(Constraint constraint, int offset) implements FoundViolation {

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
        StructuralMessage text = StructuralMessage.of(this, excerpts, pointer);
        return Violation.builder(rule(), severity(), excerpts.contract(), text.message())
                .pointer(pointer)
                .at(position.line(), position.column())
                .schemaPointer(constraint.schemaPointer())
                .expected(text.expected())
                .found(text.found())
                .build();
    }
}
