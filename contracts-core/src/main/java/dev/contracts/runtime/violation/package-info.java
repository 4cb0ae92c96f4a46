/** Collects the violations of one payload and makes the verdict. Called by generated code. */
@NullMarked
package dev.contracts.runtime.violation;

import org.jspecify.annotations.NullMarked;
