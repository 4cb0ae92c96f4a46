/** Checks the contracts by running them: what can be known of a contract only through its examples. */
@NullMarked
package dev.contracts.runner.lint;

import org.jspecify.annotations.NullMarked;
