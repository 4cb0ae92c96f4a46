package dev.contracts.cli.command;

/** How samples are written. */
enum SampleFormat {
    /** One payload a line. */
    NDJSON,
    /** The payload; an array of them when there are several. */
    JSON
}
