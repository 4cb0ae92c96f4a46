package dev.contracts.runtime.violation;

import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.runtime.json.JsonLocator;
import dev.contracts.runtime.text.Subject;

/** A property that the contract does not declare, seen on behalf of the producer. */
record UnknownProperty(int offset, Severity severity) implements FoundViolation {
    @Override
    public String rule() {
        return "schema.unknown-property";
    }

    @Override
    public Violation violation(PayloadExcerpts sight, String pointer, JsonLocator.Place place) {
        String message = Subject.of(pointer) + " is not a property that the contract declares";
        return Violation.builder(rule(), severity, sight.contract(), message)
                .pointer(pointer)
                .place(place.line(), place.column())
                .found(sight.quote(offset))
                .build();
    }
}
