/** Checks the contracts by running them: what can be known of a contract only through its examples. */
@NullMarked
package dev.contracts.validator.lint;

import org.jspecify.annotations.NullMarked;
