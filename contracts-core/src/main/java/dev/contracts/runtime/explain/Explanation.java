package dev.contracts.runtime.explain;

import org.jspecify.annotations.Nullable;

/**
 * The explanation of a rule violation, for a person.
 *
 * @param message one line; the rule's own sentence where nothing better is known
 * @param expected what would have been right, when it can be said shortly
 * @param found what was there
 */
public record Explanation(
        String message, @Nullable String expected, @Nullable String found) {}
