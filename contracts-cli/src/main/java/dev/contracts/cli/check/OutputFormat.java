package dev.contracts.cli.check;

/** How a verb writes its result. */
public enum OutputFormat {
    TEXT,
    JSON
}
