/** Checks that the examples of contracts have exactly their expected violations. */
@NullMarked
package dev.contracts.runner.lint;

import org.jspecify.annotations.NullMarked;
