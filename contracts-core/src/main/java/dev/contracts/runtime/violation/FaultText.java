package dev.contracts.runtime.violation;

import dev.contracts.runtime.text.JsonPointer;

/** A structural violation in the words in which it is given as the reason why a rule was not checked. */
final class FaultText {
    private FaultText() {}

    /** @param pointer to the value that has the violation */
    static PartialPayload.Fault of(StructuralViolation fault, String pointer) {
        String lacking = fault.constraint().property();
        String value = pointer.isEmpty() ? "the payload" : pointer;
        String text = lacking == null
                ? value + " violates " + fault.rule()
                : value + " lacks " + JsonPointer.escape(lacking) + " (" + fault.rule() + ")";
        return new PartialPayload.Fault(fault.rule(), pointer, text);
    }
}
