package dev.contracts.cli;

/** How a verb writes its result. */
enum OutputFormat {
    TEXT,
    JSON
}
