package dev.contracts.runtime.function;

import org.jspecify.annotations.Nullable;

/** The operation of a macro on its list. */
public enum MacroKind {
    ALL("all"),
    EXISTS("exists"),
    EXISTS_ONE("exists_one"),
    FILTER("filter"),
    MAP("map");

    private final String text;

    MacroKind(String text) {
        this.text = text;
    }

    /** Returns the kind of a name in an expression; null when there is none. */
    public static @Nullable MacroKind of(String text) {
        for (MacroKind kind : values()) {
            if (kind.text.equals(text)) {
                return kind;
            }
        }
        return null;
    }

    /** Returns the name in an expression. */
    public String text() {
        return text;
    }

    /** Returns whether one item can decide the result, and then makes up for others that have no value. */
    public boolean isDecidedByOne() {
        return this == ALL || this == EXISTS;
    }
}
