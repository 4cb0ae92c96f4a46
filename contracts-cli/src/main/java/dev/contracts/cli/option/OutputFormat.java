package dev.contracts.cli.option;

/** The format in which a command writes its result. */
public enum OutputFormat {
    TEXT,
    JSON
}
