package dev.contracts.runner.run;

import dev.contracts.Unchecked;

/**
 * An unchecked rule, and the file for which it was not checked.
 *
 * @param file the file's name in reports
 * @param unchecked the rule and the reason
 */
public record LocatedUnchecked(String file, Unchecked unchecked) {}
