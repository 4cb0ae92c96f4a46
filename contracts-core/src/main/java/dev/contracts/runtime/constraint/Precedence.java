package dev.contracts.runtime.constraint;

/**
 * The order in which violations of one value explain others of it: a wrong type explains everything else, a value that is
 * not one of those allowed explains its bounds, and a wrong format explains the characters.
 */
public enum Precedence {
    /** The type of the value. */
    TYPE,
    /** The values allowed: {@code enum} and {@code const}. */
    VALUE,
    /** The form of a string. */
    FORMAT,
    /** The characters of a string, and how many they are. */
    CHARACTERS,
    /** Everything that explains nothing else. */
    OTHER;

    /** Tells whether a violation of this kind makes one of another kind, at the same value, not worth reporting. */
    public boolean explains(Precedence other) {
        return switch (this) {
            case TYPE -> other != TYPE;
            case VALUE -> other != TYPE && other != VALUE;
            case FORMAT -> other == CHARACTERS;
            case CHARACTERS, OTHER -> false;
        };
    }
}
