package dev.contracts.importer.change;

import java.util.Locale;

/** The effect of a change on the payloads that are valid. */
public enum ChangeKind {
    /** The same payloads are valid. */
    SAME,
    /** Fewer payloads are valid. */
    STRICTER,
    /** More payloads are valid. */
    WEAKER,
    /** The dialect has no place for it, and there is no contract. */
    REFUSED;

    /** Returns the word of reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
