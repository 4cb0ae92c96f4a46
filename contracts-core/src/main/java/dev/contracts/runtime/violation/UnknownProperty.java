package dev.contracts.runtime.violation;

import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.runtime.json.JsonLocator;
import dev.contracts.runtime.text.JsonPointer;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Subject;

/** A property that the schema does not declare, reported to a producer. */
record UnknownProperty(int offset, Severity severity) implements FoundViolation {
    @Override
    public String rule() {
        return StructuralRules.UNKNOWN_PROPERTY;
    }

    @Override
    public Violation violation(PayloadExcerpts excerpts, String pointer, JsonLocator.Position position) {
        String shown = Subject.of(pointer);
        String escaped = Quote.ascii(JsonPointer.last(pointer));
        boolean told = !shown.startsWith("\"") || shown.equals(escaped);
        String message = shown + (told ? "" : " (" + escaped + ")") + " is not a property that the contract declares";
        return Violation.builder(rule(), severity, excerpts.contract(), message)
                .pointer(pointer)
                .at(position.line(), position.column())
                .found(excerpts.quote(offset))
                .build();
    }
}
