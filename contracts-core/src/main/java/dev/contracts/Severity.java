package dev.contracts;

import java.util.Locale;

/** The severity of a violation. The rule decides it; whether a warning fails a run is the caller's choice. */
public enum Severity {
    ERROR,
    WARNING;

    /** Returns the name in reports: {@code error} or {@code warning}. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
