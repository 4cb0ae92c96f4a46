/** Mistakes in contract files: what is wrong, where, and what to do. */
@NullMarked
package dev.contracts.model.diagnostic;

import org.jspecify.annotations.NullMarked;
