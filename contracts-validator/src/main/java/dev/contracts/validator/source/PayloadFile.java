package dev.contracts.validator.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file of payloads and the contract that it is checked against.
 *
 * @param path the file; null for standard input
 * @param display the name in reports, with {@code /} between its parts: as given on the command line, or below the
 *     directory given there
 * @param contract the contract's name
 * @param sequence whether each line is a payload (NDJSON); otherwise the file is one payload
 */
public record PayloadFile(@Nullable Path path, String display, String contract, boolean sequence) {}
