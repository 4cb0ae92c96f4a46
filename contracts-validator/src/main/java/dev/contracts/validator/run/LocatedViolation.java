package dev.contracts.validator.run;

import dev.contracts.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A violation and the file that it was found in.
 *
 * @param file the file's name in reports
 * @param violation what is wrong, with the line in that file
 * @param excerpt the line of the payload that it is in; null when that line is no longer at hand
 */
public record LocatedViolation(
        String file, Violation violation, @Nullable Excerpt excerpt) {}
