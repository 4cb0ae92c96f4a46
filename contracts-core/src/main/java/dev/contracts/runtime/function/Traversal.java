package dev.contracts.runtime.function;

/** The operands that a function goes over from one end to the other, which takes the longer the longer they are. */
public enum Traversal {
    /** None: it looks at numbers, or only at the size of a list. */
    NONE,
    /** Each operand that is a text. */
    TEXTS,
    /** Each operand that is a list or a text. */
    EACH,
    /** Lists or texts beside each other, as far as the shortest of them. */
    SHORTEST
}
