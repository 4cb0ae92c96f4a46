package dev.contracts.docs.view;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence. A sentence is a list of them; the blanks between two pieces belong to the pieces.
 *
 * @param text as the contract has it, escaped for no target
 * @param code whether it is a name or a value of the contract, to be set as code
 * @param target the target of its link; null for none
 */
public record Span(String text, boolean code, @Nullable LinkTarget target) {
    public static Span words(String text) {
        return new Span(text, false, null);
    }

    public static Span code(String text) {
        return new Span(text, true, null);
    }

    public static Span link(String text, LinkTarget target) {
        return new Span(text, true, target);
    }
}
