package dev.contracts.runner.run;

import dev.contracts.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A violation and the file that it was found in.
 *
 * @param file the name in reports of the text that the violation's line counts in: the file's, or that of one response
 *     or message of an endpoint
 * @param payload the line on which its payload starts in the file; of an endpoint the number of its payload
 * @param violation the violation, with the line in that text
 * @param excerpt the line of the payload that it is in; null when that line is no longer available
 */
public record LocatedViolation(
        String file,
        int payload,
        Violation violation,
        @Nullable Excerpt excerpt) {}
