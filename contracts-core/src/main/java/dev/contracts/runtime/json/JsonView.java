package dev.contracts.runtime.json;

import org.jspecify.annotations.Nullable;

/** An object or array of a payload, of which only what is asked for is read. */
sealed interface JsonView permits ObjectView, ListView {
    /** Returns the offset of the value that a token of a pointer names in it; -1 when there is none. */
    int offset(String token);

    /** Returns the value that a token names, which is there. */
    @Nullable
    Object value(String token);
}
