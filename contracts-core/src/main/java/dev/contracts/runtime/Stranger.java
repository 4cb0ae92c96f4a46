package dev.contracts.runtime;

import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.json.JsonPlaces;

/** A property that the contract does not declare, seen on behalf of the producer. */
record Stranger(int offset, Severity severity) implements Item {
    @Override
    public String rule() {
        return "schema.unknown-property";
    }

    @Override
    public Violation violation(Sight sight, String pointer, JsonPlaces.Place place) {
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
