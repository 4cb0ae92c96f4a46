package dev.contracts.model.example;

/**
 * A violation that an example must give.
 *
 * @param rule its id
 * @param line the line of the payload in a sequence, from 1; 0 in a single payload
 * @param pointer where, within the payload
 */
public record ExpectedViolation(String rule, int line, String pointer) {
    /** Returns the form that is written in the file: {@code <rule> <pointer>}, or {@code <rule> <line>:<pointer>} in a sequence. */
    @Override
    public String toString() {
        return (rule + " " + (line > 0 ? line + ":" : "") + pointer).stripTrailing();
    }
}
