package dev.contracts.runtime.function;

import org.jspecify.annotations.Nullable;

/**
 * The cause of a call being false.
 *
 * @param fact what is so: {@code symbol is "aapl"}
 * @param sentence the fact, with what was expected instead
 * @param expected what would have been right
 * @param found what was there
 */
public record Mismatch(Fact fact, String sentence, @Nullable String expected, String found) {

    /** Returns whether the sentence begins with the name of what is wrong, and needs no other words before it. */
    public boolean isNamed() {
        return fact.subject() != null;
    }

    /** The first operand is not what was expected, such as {@code a match of "^a"}. */
    static Mismatch unexpected(FalseCall call, String expected) {
        String found = call.text(call.value(0));
        Fact fact = Fact.is(call.name(0), found);
        return new Mismatch(fact, fact.text() + ", expected " + expected, expected, found);
    }

    /** Values do not go together: {@code "b" is missing from ["a"]}. */
    static Mismatch conflict(String sentence, @Nullable String expected, String found) {
        return new Mismatch(Fact.of(sentence), sentence, expected, found);
    }
}
