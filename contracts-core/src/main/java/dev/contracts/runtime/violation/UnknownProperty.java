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
        String found = sight.quote(offset);
        return new Violation(
                rule(),
                severity,
                sight.contract(),
                pointer,
                place.line(),
                place.column(),
                "",
                Subject.of(pointer) + " is not a property that the contract declares",
                null,
                found);
    }
}
