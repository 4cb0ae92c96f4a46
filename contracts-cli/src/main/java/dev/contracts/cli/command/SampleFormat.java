package dev.contracts.cli.command;

/** The format of samples. */
enum SampleFormat {
    /** One payload a line. */
    NDJSON,
    /** The payload; an array of them when there are several. */
    JSON
}
