package dev.contracts.runtime.function;

import org.jspecify.annotations.Nullable;

/**
 * Why a call is false.
 *
 * @param fact what is so: {@code symbol is "aapl"}
 * @param sentence the fact, with what was expected instead
 * @param isNamed whether the sentence begins with the name of what is wrong, and needs no other words before it
 * @param expected what would have been right
 * @param found what was there
 */
public record Mismatch(
        String fact,
        String sentence,
        boolean isNamed,
        @Nullable String expected,
        String found) {

    /** Finds why a call is false; null when there is nothing to say. */
    @FunctionalInterface
    interface Finder {
        @Nullable
        Mismatch find(FalseCall call);
    }

    /** The first operand is not what was expected, such as {@code a match of "^a"}. */
    static Mismatch unexpected(FalseCall call, String expected) {
        String found = call.text(call.value(0));
        String fact = call.name(0) + " is " + found;
        return new Mismatch(fact, fact + ", expected " + expected, true, expected, found);
    }

    /** Values do not go together: {@code "b" is missing from ["a"]}. */
    static Mismatch conflict(String sentence, @Nullable String expected, String found) {
        return new Mismatch(sentence, sentence, false, expected, found);
    }
}
