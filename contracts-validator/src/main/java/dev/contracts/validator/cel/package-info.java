/** Evaluates rules with the CEL runtime. */
@NullMarked
package dev.contracts.validator.cel;

import org.jspecify.annotations.NullMarked;
