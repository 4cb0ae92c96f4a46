package dev.contracts.cli.option;

/** How a command writes its result. */
public enum OutputFormat {
    TEXT,
    JSON
}
