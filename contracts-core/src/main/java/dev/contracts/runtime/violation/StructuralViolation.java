package dev.contracts.runtime.violation;

import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.runtime.json.JsonLocator;
import org.jspecify.annotations.Nullable;

/**
 * A structural finding.
 *
 * @param keyword of JSON Schema
 * @param offset of the value that is wrong
 * @param expected what would be right, in words; null where it is the property; of {@code
 *     dependentRequired} the property that is there
 * @param schemaPointer where the contract says so
 * @param property that is missing or refused
 */
record StructuralViolation(
        String keyword,
        int offset,
        @Nullable String expected,
        String schemaPointer,
        @Nullable String property) implements FoundViolation {

    @Override
    public String rule() {
        return "schema." + keyword;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Violation violation(PayloadExcerpts sight, String pointer, JsonLocator.Place place) {
        StructuralMessage text = StructuralMessage.of(this, sight, pointer);
        return Violation.builder(rule(), severity(), sight.contract(), text.message())
                .pointer(pointer)
                .place(place.line(), place.column())
                .schemaPointer(schemaPointer)
                .expected(text.expected())
                .found(text.found())
                .build();
    }
}
